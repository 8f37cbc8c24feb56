import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  lead?: string;
  class?: string;
  children: ComponentChildren;
}

/** One part of the report under its heading. */
export function Section({ title, lead, class: name, children }: Props) {
  const id = useId();
  return (
    <section class={name ? `panel ${name}` : 'panel'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="panel-lead">{lead}</p>}
      {children}
    </section>
  );
}
