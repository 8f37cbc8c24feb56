import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  lead: string;
  children: ComponentChildren;
}

/** One way of feedback: what it is, those that there are, and the way to add one. */
export function Part({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section class="panel channel-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class="panel-lead">{lead}</p>
      {children}
    </section>
  );
}

interface CardProps {
  name: string;
  /** Said beside the name, such as the product. */
  beside?: string;
  children: ComponentChildren;
}

/** One hook, line, touchpoint or webhook. */
export function Card({ name, beside, children }: CardProps) {
  return (
    <li>
      <article class="channel-card" aria-label={name}>
        <h4>
          {name}
          {beside && <span class="channel-beside"> · {beside}</span>}
        </h4>
        {children}
      </article>
    </li>
  );
}

export const Cards = ({ children }: { children: ComponentChildren }) => <ul class="channel-list">{children}</ul>;
