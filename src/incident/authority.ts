/** How near a speaker stands to the count of the dead and wounded: those who count come before those who comment. */
import type { Speaker } from '../coding/schema.ts'

const COUNTS =
	/\b(?:health|hospitals?|morgue|medics?|medical|doctors?|nurses?|paramedics?|mortuary|rescuers?|rescue|ambulance|civil defen[cs]e|white helmets|red (?:cross|crescent)|coroner|emergency|disaster)\b/i
const OFFICE =
	/\b(?:police|army|military|ministry|minister|ministries|governments?|governors?|mayors?|officials?|spokes\w+|united nations|u\.?n\.?|authorities|prosecutors?|pentagon|interior|defen[cs]e|command|sheriff|council|department|administration|commissioner|(?:armed|security|government|naval|air|state) forces?|air force|nav(?:y|al)|coalition|general staff|gendarmerie|coast ?guard|generals?|admirals?|commodores?|brigadiers?|colonels?|majors?|captains?|lieutenants?|superintendents?|inspectors?)\b/i
const SAW = /\b(?:witness(?:es)?|residents?|villagers?|locals?|relatives?|activists?|survivors?|neighbou?rs?)\b/i

const BODY =
	/\b(?:rights|association|observatory|commission|committee|society|circle|bar|guild|lawyers|organi[sz]ation|network|union|mission|observers?|monitors?|group|(?:arch)?bishops?|priests?|pastors?|imams?|nuns?|parish|diocese)\b/i

/** 0 counts them, 1 holds an office, 2 the report itself, 3 saw it, 4 anybody else. */
export function authorityOf(speaker: Speaker): 0 | 1 | 2 | 3 | 4 {
	if (speaker.kind === 'publisher') return 2
	const words = `${speaker.name} ${speaker.role ?? ''} ${speaker.organisation ?? ''}`
	if (COUNTS.test(words)) return 0
	if (OFFICE.test(words)) return 1
	if (speaker.kind === 'post' || SAW.test(words)) return 3
	return speaker.kind === 'institution' || BODY.test(words) ? 2 : 4
}
