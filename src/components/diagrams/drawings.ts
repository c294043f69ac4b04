import AccreditationChain from './AccreditationChain.astro';
import Anatomy from './Anatomy.astro';
import AnnexThemes from './AnnexThemes.astro';
import BridgeLetter from './BridgeLetter.astro';
import CarveOut from './CarveOut.astro';
import Certification from './Certification.astro';
import CertificateCycle from './CertificateCycle.astro';
import PopulationToOpinion from './PopulationToOpinion.astro';
import RiskToSoa from './RiskToSoa.astro';
import Scope from './Scope.astro';
import Types from './Types.astro';
import YearWithBoth from './YearWithBoth.astro';

/** Diagram id, which is the file name of its record, to the component that draws it. */
export const drawings: Record<string, typeof Anatomy> = {
  'accreditation-chain': AccreditationChain,
  anatomy: Anatomy,
  'annex-a-themes': AnnexThemes,
  'bridge-letter': BridgeLetter,
  'carve-out': CarveOut,
  certification: Certification,
  'certificate-cycle': CertificateCycle,
  'population-to-opinion': PopulationToOpinion,
  'risk-to-soa': RiskToSoa,
  scope: Scope,
  types: Types,
  'year-with-both': YearWithBoth,
};
