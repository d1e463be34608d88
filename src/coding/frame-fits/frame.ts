/** What a frame of the event list asks of the company that every word of it keeps. */
import type { Trigger } from '../trigger.ts'

export type Frame = (trigger: Trigger) => boolean

/** Frames by the name that the event list has for them; the others ask nothing. */
export type Frames = Readonly<Record<string, Frame>>
