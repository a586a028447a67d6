import { Section } from "@/components/ui/section";
import { guidance, safetyText } from "@/lib/catalog/guidance";

/** The general advice that patients get along with a program, so that the clinician knows it. */
export function GuidanceSection() {
  const { howOftenTitle, howOften, whenTitle, when } = guidance.en;
  const { title, stop, seekHelp } = safetyText.en;
  const parts = [
    { heading: howOftenTitle, lines: howOften },
    { heading: whenTitle, lines: when.map(({ text }) => text) },
    { heading: title, lines: [stop, seekHelp] },
  ];
  return (
    <div className="mt-12 border-line border-t pt-8">
      <Section title="What every patient reads">
        <div className="grid gap-8 md:grid-cols-3">
          {parts.map(({ heading, lines }) => (
            <div key={heading} className="flex flex-col gap-2">
              <h3 className="font-semibold">{heading}</h3>
              <ul className="flex list-disc flex-col gap-1 pl-5 text-muted">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Section>
    </div>
  );
}
