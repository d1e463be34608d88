/** Comparatives and superlatives to the plain form: "deadlier", "deadliest" deadly, "larger" large, "bigger" big. */
const IN_E =
	/^(?:larg|saf|clos|lat|wid|nic|rar|simpl|fin|sever|fierc|larg|strang|huge?|hug|wis|pur|cut|lam|brav|fre|tru|blu|sur|rip|dens|gentl|humbl|nobl|ampl|subtl|abl|littl|loos|sincer|extrem|remot|secur|unsaf|matur|obscur|pal|sor|whit|idl|crud|rud|vagu|tam|scarc|tens)$/u

export function degreeToBase(word: string): string {
	if (word === 'more' || word === 'most' || word === 'less' || word === 'least') return word
	const ending = word.endsWith('est') ? 3 : word.endsWith('er') ? 2 : 0
	if (ending === 0 || word.length - ending < 2) return word
	const stem = word.slice(0, -ending)
	if (stem.endsWith('i') && stem.length > 2) return `${stem.slice(0, -1)}y`
	if (IN_E.test(stem)) return `${stem}e`
	if (/([bdgmnt])\1$/u.test(stem)) return stem.slice(0, -1)
	return stem
}
