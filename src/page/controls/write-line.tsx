/** A line of a printed sheet: what is known is printed, and there is room to write where it asks for it. */

interface WriteLineProps {
  name: string;
  filled?: readonly string[];
  /** Lines to write on. */
  blanks?: number;
}

export function WriteLine({ name, filled = [], blanks = 1 }: WriteLineProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {filled.map((service) => (
          <bdi key={service} translate={false}>
            {service}
          </bdi>
        ))}
        {Array.from({ length: blanks }, (_, index) => (
          <span key={index} class="blank" />
        ))}
      </dd>
    </div>
  );
}
