/** One self-contained file for a page that needs `<impact-posts>` alone. */
import '../../define/unclobber.js';
import { ImpactPosts } from '../../elements/posts/posts.js';
import { publish } from './publish.js';

publish({ 'impact-posts': ImpactPosts });
