/** The records that the pages show: the API's contract, types alone. No code of another floor comes into the browser. */
import type { IncidentLine, IncidentPage, Reading, StatementInContext, TableList } from '../../api/schema.ts'

export type {
	About,
	ActorRegistry,
	AdditionLine,
	Asked,
	ChainLine,
	ChainList,
	ClaimInContext,
	CodedByHand,
	CodingByHand,
	Decided,
	DecisionLine,
	DecisionList,
	Disagreement,
	ExportPreview,
	ExportWork,
	FacetCount,
	Facets,
	FieldAgreement,
	FigureRange,
	FormatList,
	IncidentLine,
	IncidentList,
	IncidentPage,
	Job,
	JobEvents,
	LinkInContext,
	Mark,
	Marks,
	Method,
	Passage,
	PlaceRegistry,
	Reading,
	ReportLine,
	ReportList,
	ReportProblems,
	ReviewItem,
	ReviewQueue,
	RoundLine,
	RoundList,
	SaidInContext,
	SearchResult,
	Site,
	SpeakerList,
	SpeakerPage,
	StatementInContext,
	TableList,
	TownList,
} from '../../api/schema.ts'

export type TableAsked = TableList['tables'][number]

export type Claim = Reading['claims'][number]
export type Statement = StatementInContext['statement']
export type Mention = Reading['mentions'][number]
export type Section = Reading['version']['sections'][number]
export type Metadatum = Reading['metadata'][number]
export type Incident = IncidentPage['incident']
export type Figure = Incident['figures'][number]
export type Attribution = Incident['attributions'][number]
export type ChainDrawing = IncidentPage['chain']
export type EventType = IncidentLine['type']
