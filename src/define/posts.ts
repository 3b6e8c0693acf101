import './unclobber.js';
import { ImpactPosts } from '../elements/posts/posts.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-posts': ImpactPosts;
  }
}

define('impact-posts', ImpactPosts);
