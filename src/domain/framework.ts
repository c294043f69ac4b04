/** The two frameworks in their fixed order: SOC 2 left, ISO/IEC 27001 right. */
export const frameworks = {
  soc2: { name: 'SOC 2', fullName: 'SOC 2', gives: 'an opinion' },
  iso27001: { name: 'ISO 27001', fullName: 'ISO/IEC 27001', gives: 'a certificate' },
} as const;

export type Framework = keyof typeof frameworks;

/** A page speaks about one framework or both. */
export type Subject = Framework | 'both';

/** The frameworks a subject covers, left before right. */
export function frameworksOf(subject: Subject): Framework[] {
  return subject === 'both' ? ['soc2', 'iso27001'] : [subject];
}
