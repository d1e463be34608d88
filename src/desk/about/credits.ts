/** Whose work the program stands on; `data/knowledge/LICENSE.md` and `data/language/LICENSE.md` say it in full. */
export const CREDITS = [
	{ what: 'PLOVER 2.0', whose: 'event types and modes, by the Open Event Data Alliance.', licence: '' },
	{
		what: 'GeoNames',
		whose: 'names and points of towns, provinces and districts (geonames.org).',
		licence: 'CC BY 4.0, changed: packed and pruned',
	},
	{ what: 'OurAirports', whose: 'airports and air bases (ourairports.com).', licence: 'Public domain' },
	{
		what: 'Natural Earth',
		whose:
			'coasts, borders and disputed lines (naturalearthdata.com), by way of world-atlas and natural-earth-geojson.',
		licence: 'Public domain',
	},
	{
		what: 'Universal Dependencies EWT and GUM',
		whose: 'treebanks from which the language model was computed; of GUM the freely licensed genres alone.',
		licence: 'The model: CC BY-SA 4.0',
	},
	{ what: 'Causal News Corpus', whose: 'words of sentences, for the language model.', licence: 'CC0 1.0' },
	{ what: 'GloVe', whose: 'word vectors, for the language model.', licence: 'PDDL 1.0' },
	{ what: 'WordNet 3.1', whose: 'Princeton University, for lists of nouns.', licence: 'WordNet licence' },
	{ what: 'Inter and Source Serif 4', whose: 'the typefaces of these pages.', licence: 'SIL OFL 1.1' },
	{ what: 'Attestary', whose: 'this program.', licence: 'Apache-2.0' },
] as const
