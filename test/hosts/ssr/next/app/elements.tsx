'use client';
import { useState } from 'react';
import 'impact-elements/define/glossary';
import 'impact-elements/define/prevalence';
import 'impact-elements/define/statistic';
import 'impact-elements/define/term';
import type {} from 'impact-elements/react';

/** Registers the elements, and shows that the page has come to life. */
export function Elements() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>Pressed {count} times</button>;
}
