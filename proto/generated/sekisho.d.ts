import * as $protobuf from "protobufjs/minimal.js";

/** Namespace sekisho. */
export namespace sekisho {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a ChainLink.
         * @deprecated Use sekisho.v1.ChainLink.$Properties instead.
         */
        interface IChainLink extends sekisho.v1.ChainLink.$Properties {
        }

        /** Represents a ChainLink. */
        class ChainLink {

            /**
             * Constructs a new ChainLink.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.ChainLink.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainLink chain. */
            chain: string;

            /** ChainLink position. */
            position: (number);

            /** ChainLink previous. */
            previous: Uint8Array;

            /** ChainLink runId. */
            runId: string;

            /** ChainLink decisions. */
            decisions: sekisho.v1.LinkedDecision[];

            /** ChainLink seen. */
            seen: sekisho.v1.ChainHead[];

            /** ChainLink hash. */
            hash: Uint8Array;

            /**
             * Creates a new ChainLink instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainLink instance
             */
            static create(properties: sekisho.v1.ChainLink.$Shape): sekisho.v1.ChainLink & sekisho.v1.ChainLink.$Shape;
            static create(properties?: sekisho.v1.ChainLink.$Properties): sekisho.v1.ChainLink;

            /**
             * Encodes the specified ChainLink message. Does not implicitly {@link sekisho.v1.ChainLink.verify|verify} messages.
             * @param message ChainLink message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.ChainLink.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainLink message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.ChainLink & sekisho.v1.ChainLink.$Shape} ChainLink
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.ChainLink & sekisho.v1.ChainLink.$Shape;

            /**
             * Creates a ChainLink message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChainLink
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.ChainLink;

            /**
             * Creates a plain object from a ChainLink message. Also converts values to other types if specified.
             * @param message ChainLink
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.ChainLink, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChainLink to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChainLink {

            /** Properties of a ChainLink. */
            interface $Properties {

                /** ChainLink chain */
                chain?: (string|null);

                /** ChainLink position */
                position?: (number|null);

                /** ChainLink previous */
                previous?: (Uint8Array|null);

                /** ChainLink runId */
                runId?: (string|null);

                /** ChainLink decisions */
                decisions?: (sekisho.v1.LinkedDecision.$Properties[]|null);

                /** ChainLink seen */
                seen?: (sekisho.v1.ChainHead.$Properties[]|null);

                /** ChainLink hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainLink. */
            type $Shape = sekisho.v1.ChainLink.$Properties;
        }

        /**
         * Properties of a LinkedDecision.
         * @deprecated Use sekisho.v1.LinkedDecision.$Properties instead.
         */
        interface ILinkedDecision extends sekisho.v1.LinkedDecision.$Properties {
        }

        /** Represents a LinkedDecision. */
        class LinkedDecision {

            /**
             * Constructs a new LinkedDecision.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.LinkedDecision.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LinkedDecision sequence. */
            sequence: (number);

            /** LinkedDecision hash. */
            hash: Uint8Array;

            /**
             * Creates a new LinkedDecision instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LinkedDecision instance
             */
            static create(properties: sekisho.v1.LinkedDecision.$Shape): sekisho.v1.LinkedDecision & sekisho.v1.LinkedDecision.$Shape;
            static create(properties?: sekisho.v1.LinkedDecision.$Properties): sekisho.v1.LinkedDecision;

            /**
             * Encodes the specified LinkedDecision message. Does not implicitly {@link sekisho.v1.LinkedDecision.verify|verify} messages.
             * @param message LinkedDecision message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.LinkedDecision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LinkedDecision message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.LinkedDecision & sekisho.v1.LinkedDecision.$Shape} LinkedDecision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.LinkedDecision & sekisho.v1.LinkedDecision.$Shape;

            /**
             * Creates a LinkedDecision message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LinkedDecision
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.LinkedDecision;

            /**
             * Creates a plain object from a LinkedDecision message. Also converts values to other types if specified.
             * @param message LinkedDecision
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.LinkedDecision, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LinkedDecision to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LinkedDecision {

            /** Properties of a LinkedDecision. */
            interface $Properties {

                /** LinkedDecision sequence */
                sequence?: (number|null);

                /** LinkedDecision hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LinkedDecision. */
            type $Shape = sekisho.v1.LinkedDecision.$Properties;
        }

        /**
         * Properties of a ChainHead.
         * @deprecated Use sekisho.v1.ChainHead.$Properties instead.
         */
        interface IChainHead extends sekisho.v1.ChainHead.$Properties {
        }

        /** Represents a ChainHead. */
        class ChainHead {

            /**
             * Constructs a new ChainHead.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.ChainHead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainHead chain. */
            chain: string;

            /** ChainHead position. */
            position: (number);

            /** ChainHead hash. */
            hash: Uint8Array;

            /**
             * Creates a new ChainHead instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainHead instance
             */
            static create(properties: sekisho.v1.ChainHead.$Shape): sekisho.v1.ChainHead & sekisho.v1.ChainHead.$Shape;
            static create(properties?: sekisho.v1.ChainHead.$Properties): sekisho.v1.ChainHead;

            /**
             * Encodes the specified ChainHead message. Does not implicitly {@link sekisho.v1.ChainHead.verify|verify} messages.
             * @param message ChainHead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.ChainHead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainHead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.ChainHead & sekisho.v1.ChainHead.$Shape} ChainHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.ChainHead & sekisho.v1.ChainHead.$Shape;

            /**
             * Creates a ChainHead message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChainHead
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.ChainHead;

            /**
             * Creates a plain object from a ChainHead message. Also converts values to other types if specified.
             * @param message ChainHead
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.ChainHead, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChainHead to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChainHead {

            /** Properties of a ChainHead. */
            interface $Properties {

                /** ChainHead chain */
                chain?: (string|null);

                /** ChainHead position */
                position?: (number|null);

                /** ChainHead hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainHead. */
            type $Shape = sekisho.v1.ChainHead.$Properties;
        }

        /**
         * Properties of a Plan.
         * @deprecated Use sekisho.v1.Plan.$Properties instead.
         */
        interface IPlan extends sekisho.v1.Plan.$Properties {
        }

        /** Represents a Plan. */
        class Plan {

            /**
             * Constructs a new Plan.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Plan.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Plan runId. */
            runId: string;

            /** Plan revision. */
            revision: (number);

            /** Plan seed. */
            seed: string;

            /** Plan clock. */
            clock?: (sekisho.v1.Clock|null);

            /** Plan profile. */
            profile?: (sekisho.v1.Profile|null);

            /** Plan capacity. */
            capacity: sekisho.v1.CapacityChange[];

            /** Plan arrivals. */
            arrivals: number;

            /** Plan lookaheadMs. */
            lookaheadMs: (number);

            /** Plan interruptions. */
            interruptions: sekisho.v1.Interruption[];

            /** Plan limitStoryMs. */
            limitStoryMs?: (number|null);

            /** Plan work. */
            work: sekisho.v1.CapacityChange[];

            /** Plan duty. */
            duty: sekisho.v1.DutyChange[];

            /** Plan deskAccountStoryMs. */
            deskAccountStoryMs: (number)[];

            /** Plan deskSampleStoryMs. */
            deskSampleStoryMs: (number)[];

            /** Plan play. */
            play?: (sekisho.v1.Play|null);

            /**
             * Creates a new Plan instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Plan instance
             */
            static create(properties: sekisho.v1.Plan.$Shape): sekisho.v1.Plan & sekisho.v1.Plan.$Shape;
            static create(properties?: sekisho.v1.Plan.$Properties): sekisho.v1.Plan;

            /**
             * Encodes the specified Plan message. Does not implicitly {@link sekisho.v1.Plan.verify|verify} messages.
             * @param message Plan message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Plan.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Plan message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Plan & sekisho.v1.Plan.$Shape} Plan
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Plan & sekisho.v1.Plan.$Shape;

            /**
             * Creates a Plan message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Plan
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Plan;

            /**
             * Creates a plain object from a Plan message. Also converts values to other types if specified.
             * @param message Plan
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Plan, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Plan to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Plan {

            /** Properties of a Plan. */
            interface $Properties {

                /** Plan runId */
                runId?: (string|null);

                /** Plan revision */
                revision?: (number|null);

                /** Plan seed */
                seed?: (string|null);

                /** Plan clock */
                clock?: (sekisho.v1.Clock.$Properties|null);

                /** Plan profile */
                profile?: (sekisho.v1.Profile.$Properties|null);

                /** Plan capacity */
                capacity?: (sekisho.v1.CapacityChange.$Properties[]|null);

                /** Plan arrivals */
                arrivals?: (number|null);

                /** Plan lookaheadMs */
                lookaheadMs?: (number|null);

                /** Plan interruptions */
                interruptions?: (sekisho.v1.Interruption.$Properties[]|null);

                /** Plan limitStoryMs */
                limitStoryMs?: (number|null);

                /** Plan work */
                work?: (sekisho.v1.CapacityChange.$Properties[]|null);

                /** Plan duty */
                duty?: (sekisho.v1.DutyChange.$Properties[]|null);

                /** Plan deskAccountStoryMs */
                deskAccountStoryMs?: ((number)[]|null);

                /** Plan deskSampleStoryMs */
                deskSampleStoryMs?: ((number)[]|null);

                /** Plan play */
                play?: (sekisho.v1.Play.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Plan. */
            type $Shape = sekisho.v1.Plan.$Properties;
        }

        /**
         * Properties of a Play.
         * @deprecated Use sekisho.v1.Play.$Properties instead.
         */
        interface IPlay extends sekisho.v1.Play.$Properties {
        }

        /** Represents a Play. */
        class Play {

            /**
             * Constructs a new Play.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Play.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Play byTeam. */
            byTeam: boolean;

            /**
             * Creates a new Play instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Play instance
             */
            static create(properties: sekisho.v1.Play.$Shape): sekisho.v1.Play & sekisho.v1.Play.$Shape;
            static create(properties?: sekisho.v1.Play.$Properties): sekisho.v1.Play;

            /**
             * Encodes the specified Play message. Does not implicitly {@link sekisho.v1.Play.verify|verify} messages.
             * @param message Play message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Play.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Play message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Play & sekisho.v1.Play.$Shape} Play
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Play & sekisho.v1.Play.$Shape;

            /**
             * Creates a Play message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Play
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Play;

            /**
             * Creates a plain object from a Play message. Also converts values to other types if specified.
             * @param message Play
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Play, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Play to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Play {

            /** Properties of a Play. */
            interface $Properties {

                /** Play byTeam */
                byTeam?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Play. */
            type $Shape = sekisho.v1.Play.$Properties;
        }

        /**
         * Properties of an Interruption.
         * @deprecated Use sekisho.v1.Interruption.$Properties instead.
         */
        interface IInterruption extends sekisho.v1.Interruption.$Properties {
        }

        /** Represents an Interruption. */
        class Interruption {

            /**
             * Constructs a new Interruption.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Interruption.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Interruption fromMs. */
            fromMs: (number);

            /** Interruption toMs. */
            toMs: (number);

            /** Interruption arrivals. */
            arrivals: boolean;

            /** Interruption sendsPass. */
            sendsPass: boolean;

            /**
             * Creates a new Interruption instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Interruption instance
             */
            static create(properties: sekisho.v1.Interruption.$Shape): sekisho.v1.Interruption & sekisho.v1.Interruption.$Shape;
            static create(properties?: sekisho.v1.Interruption.$Properties): sekisho.v1.Interruption;

            /**
             * Encodes the specified Interruption message. Does not implicitly {@link sekisho.v1.Interruption.verify|verify} messages.
             * @param message Interruption message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Interruption.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Interruption message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Interruption & sekisho.v1.Interruption.$Shape} Interruption
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Interruption & sekisho.v1.Interruption.$Shape;

            /**
             * Creates an Interruption message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Interruption
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Interruption;

            /**
             * Creates a plain object from an Interruption message. Also converts values to other types if specified.
             * @param message Interruption
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Interruption, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Interruption to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Interruption {

            /** Properties of an Interruption. */
            interface $Properties {

                /** Interruption fromMs */
                fromMs?: (number|null);

                /** Interruption toMs */
                toMs?: (number|null);

                /** Interruption arrivals */
                arrivals?: (boolean|null);

                /** Interruption sendsPass */
                sendsPass?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Interruption. */
            type $Shape = sekisho.v1.Interruption.$Properties;
        }

        /**
         * Properties of a Progress.
         * @deprecated Use sekisho.v1.Progress.$Properties instead.
         */
        interface IProgress extends sekisho.v1.Progress.$Properties {
        }

        /** Represents a Progress. */
        class Progress {

            /**
             * Constructs a new Progress.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Progress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Progress runId. */
            runId: string;

            /** Progress storyMs. */
            storyMs: (number);

            /**
             * Creates a new Progress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Progress instance
             */
            static create(properties: sekisho.v1.Progress.$Shape): sekisho.v1.Progress & sekisho.v1.Progress.$Shape;
            static create(properties?: sekisho.v1.Progress.$Properties): sekisho.v1.Progress;

            /**
             * Encodes the specified Progress message. Does not implicitly {@link sekisho.v1.Progress.verify|verify} messages.
             * @param message Progress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Progress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Progress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Progress & sekisho.v1.Progress.$Shape} Progress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Progress & sekisho.v1.Progress.$Shape;

            /**
             * Creates a Progress message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Progress
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Progress;

            /**
             * Creates a plain object from a Progress message. Also converts values to other types if specified.
             * @param message Progress
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Progress, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Progress to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Progress {

            /** Properties of a Progress. */
            interface $Properties {

                /** Progress runId */
                runId?: (string|null);

                /** Progress storyMs */
                storyMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Progress. */
            type $Shape = sekisho.v1.Progress.$Properties;
        }

        /**
         * Properties of a Gate.
         * @deprecated Use sekisho.v1.Gate.$Properties instead.
         */
        interface IGate extends sekisho.v1.Gate.$Properties {
        }

        /** Represents a Gate. */
        class Gate {

            /**
             * Constructs a new Gate.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Gate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Gate runId. */
            runId: string;

            /** Gate storyMs. */
            storyMs: (number);

            /** Gate limitStoryMs. */
            limitStoryMs?: (number|null);

            /** Gate startedUnixMs. */
            startedUnixMs: (number);

            /**
             * Creates a new Gate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Gate instance
             */
            static create(properties: sekisho.v1.Gate.$Shape): sekisho.v1.Gate & sekisho.v1.Gate.$Shape;
            static create(properties?: sekisho.v1.Gate.$Properties): sekisho.v1.Gate;

            /**
             * Encodes the specified Gate message. Does not implicitly {@link sekisho.v1.Gate.verify|verify} messages.
             * @param message Gate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Gate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Gate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Gate & sekisho.v1.Gate.$Shape} Gate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Gate & sekisho.v1.Gate.$Shape;

            /**
             * Creates a Gate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Gate
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Gate;

            /**
             * Creates a plain object from a Gate message. Also converts values to other types if specified.
             * @param message Gate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Gate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Gate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Gate {

            /** Properties of a Gate. */
            interface $Properties {

                /** Gate runId */
                runId?: (string|null);

                /** Gate storyMs */
                storyMs?: (number|null);

                /** Gate limitStoryMs */
                limitStoryMs?: (number|null);

                /** Gate startedUnixMs */
                startedUnixMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Gate. */
            type $Shape = sekisho.v1.Gate.$Properties;
        }

        /**
         * Properties of a Clock.
         * @deprecated Use sekisho.v1.Clock.$Properties instead.
         */
        interface IClock extends sekisho.v1.Clock.$Properties {
        }

        /** Represents a Clock. */
        class Clock {

            /**
             * Constructs a new Clock.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Clock.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Clock state. */
            state: sekisho.v1.ClockState;

            /** Clock startedUnixMs. */
            startedUnixMs: (number);

            /** Clock pace. */
            pace: number;

            /** Clock endStoryMs. */
            endStoryMs: (number);

            /** Clock startOfExercise. */
            startOfExercise: string;

            /** Clock standsAtStoryMs. */
            standsAtStoryMs: (number);

            /** Clock lineFromUnixMs. */
            lineFromUnixMs: (number);

            /**
             * Creates a new Clock instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Clock instance
             */
            static create(properties: sekisho.v1.Clock.$Shape): sekisho.v1.Clock & sekisho.v1.Clock.$Shape;
            static create(properties?: sekisho.v1.Clock.$Properties): sekisho.v1.Clock;

            /**
             * Encodes the specified Clock message. Does not implicitly {@link sekisho.v1.Clock.verify|verify} messages.
             * @param message Clock message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Clock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Clock message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Clock & sekisho.v1.Clock.$Shape} Clock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Clock & sekisho.v1.Clock.$Shape;

            /**
             * Creates a Clock message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Clock
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Clock;

            /**
             * Creates a plain object from a Clock message. Also converts values to other types if specified.
             * @param message Clock
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Clock, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Clock to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Clock {

            /** Properties of a Clock. */
            interface $Properties {

                /** Clock state */
                state?: (sekisho.v1.ClockState|null);

                /** Clock startedUnixMs */
                startedUnixMs?: (number|null);

                /** Clock pace */
                pace?: (number|null);

                /** Clock endStoryMs */
                endStoryMs?: (number|null);

                /** Clock startOfExercise */
                startOfExercise?: (string|null);

                /** Clock standsAtStoryMs */
                standsAtStoryMs?: (number|null);

                /** Clock lineFromUnixMs */
                lineFromUnixMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Clock. */
            type $Shape = sekisho.v1.Clock.$Properties;
        }

        /** ClockState enum. */
        enum ClockState {

            /** CLOCK_STATE_UNSPECIFIED value */
            CLOCK_STATE_UNSPECIFIED = 0,

            /** CLOCK_STATE_WAITING value */
            CLOCK_STATE_WAITING = 1,

            /** CLOCK_STATE_RUNNING value */
            CLOCK_STATE_RUNNING = 2,

            /** CLOCK_STATE_ENDED value */
            CLOCK_STATE_ENDED = 3,

            /** CLOCK_STATE_PAUSED value */
            CLOCK_STATE_PAUSED = 4
        }

        /**
         * Properties of a Profile.
         * @deprecated Use sekisho.v1.Profile.$Properties instead.
         */
        interface IProfile extends sekisho.v1.Profile.$Properties {
        }

        /** Represents a Profile. */
        class Profile {

            /**
             * Constructs a new Profile.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Profile.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Profile organisation. */
            organisation: string;

            /** Profile standIn. */
            standIn: string;

            /** Profile sectors. */
            sectors: string[];

            /** Profile desks. */
            desks: sekisho.v1.Desk[];

            /** Profile transmissions. */
            transmissions: sekisho.v1.Transmission[];

            /** Profile abroad. */
            abroad: string[];

            /** Profile foreignLanguage. */
            foreignLanguage: string[];

            /** Profile automation. */
            automation?: (sekisho.v1.Automation|null);

            /** Profile councilFromStoryMs. */
            councilFromStoryMs?: (number|null);

            /**
             * Creates a new Profile instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Profile instance
             */
            static create(properties: sekisho.v1.Profile.$Shape): sekisho.v1.Profile & sekisho.v1.Profile.$Shape;
            static create(properties?: sekisho.v1.Profile.$Properties): sekisho.v1.Profile;

            /**
             * Encodes the specified Profile message. Does not implicitly {@link sekisho.v1.Profile.verify|verify} messages.
             * @param message Profile message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Profile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Profile message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Profile & sekisho.v1.Profile.$Shape} Profile
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Profile & sekisho.v1.Profile.$Shape;

            /**
             * Creates a Profile message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Profile
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Profile;

            /**
             * Creates a plain object from a Profile message. Also converts values to other types if specified.
             * @param message Profile
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Profile, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Profile to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Profile {

            /** Properties of a Profile. */
            interface $Properties {

                /** Profile organisation */
                organisation?: (string|null);

                /** Profile standIn */
                standIn?: (string|null);

                /** Profile sectors */
                sectors?: (string[]|null);

                /** Profile desks */
                desks?: (sekisho.v1.Desk.$Properties[]|null);

                /** Profile transmissions */
                transmissions?: (sekisho.v1.Transmission.$Properties[]|null);

                /** Profile abroad */
                abroad?: (string[]|null);

                /** Profile foreignLanguage */
                foreignLanguage?: (string[]|null);

                /** Profile automation */
                automation?: (sekisho.v1.Automation.$Properties|null);

                /** Profile councilFromStoryMs */
                councilFromStoryMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Profile. */
            type $Shape = sekisho.v1.Profile.$Properties;
        }

        /**
         * Properties of an Automation.
         * @deprecated Use sekisho.v1.Automation.$Properties instead.
         */
        interface IAutomation extends sekisho.v1.Automation.$Properties {
        }

        /** Represents an Automation. */
        class Automation {

            /**
             * Constructs a new Automation.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Automation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Automation share. */
            share: number;

            /** Automation minutes. */
            minutes: number;

            /** Automation fromStoryMs. */
            fromStoryMs: (number);

            /**
             * Creates a new Automation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Automation instance
             */
            static create(properties: sekisho.v1.Automation.$Shape): sekisho.v1.Automation & sekisho.v1.Automation.$Shape;
            static create(properties?: sekisho.v1.Automation.$Properties): sekisho.v1.Automation;

            /**
             * Encodes the specified Automation message. Does not implicitly {@link sekisho.v1.Automation.verify|verify} messages.
             * @param message Automation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Automation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Automation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Automation & sekisho.v1.Automation.$Shape} Automation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Automation & sekisho.v1.Automation.$Shape;

            /**
             * Creates an Automation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Automation
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Automation;

            /**
             * Creates a plain object from an Automation message. Also converts values to other types if specified.
             * @param message Automation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Automation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Automation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Automation {

            /** Properties of an Automation. */
            interface $Properties {

                /** Automation share */
                share?: (number|null);

                /** Automation minutes */
                minutes?: (number|null);

                /** Automation fromStoryMs */
                fromStoryMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Automation. */
            type $Shape = sekisho.v1.Automation.$Properties;
        }

        /**
         * Properties of a Desk.
         * @deprecated Use sekisho.v1.Desk.$Properties instead.
         */
        interface IDesk extends sekisho.v1.Desk.$Properties {
        }

        /** Represents a Desk. */
        class Desk {

            /**
             * Constructs a new Desk.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Desk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Desk name. */
            name: string;

            /** Desk sectors. */
            sectors: string[];

            /** Desk shifts. */
            shifts: sekisho.v1.Shift[];

            /** Desk triage. */
            triage: sekisho.v1.TriageTime[];

            /**
             * Creates a new Desk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Desk instance
             */
            static create(properties: sekisho.v1.Desk.$Shape): sekisho.v1.Desk & sekisho.v1.Desk.$Shape;
            static create(properties?: sekisho.v1.Desk.$Properties): sekisho.v1.Desk;

            /**
             * Encodes the specified Desk message. Does not implicitly {@link sekisho.v1.Desk.verify|verify} messages.
             * @param message Desk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Desk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Desk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Desk & sekisho.v1.Desk.$Shape} Desk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Desk & sekisho.v1.Desk.$Shape;

            /**
             * Creates a Desk message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Desk
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Desk;

            /**
             * Creates a plain object from a Desk message. Also converts values to other types if specified.
             * @param message Desk
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Desk, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Desk to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Desk {

            /** Properties of a Desk. */
            interface $Properties {

                /** Desk name */
                name?: (string|null);

                /** Desk sectors */
                sectors?: (string[]|null);

                /** Desk shifts */
                shifts?: (sekisho.v1.Shift.$Properties[]|null);

                /** Desk triage */
                triage?: (sekisho.v1.TriageTime.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Desk. */
            type $Shape = sekisho.v1.Desk.$Properties;
        }

        /**
         * Properties of a Shift.
         * @deprecated Use sekisho.v1.Shift.$Properties instead.
         */
        interface IShift extends sekisho.v1.Shift.$Properties {
        }

        /** Represents a Shift. */
        class Shift {

            /**
             * Constructs a new Shift.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Shift.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Shift fromMs. */
            fromMs: (number);

            /** Shift toMs. */
            toMs: (number);

            /** Shift analysts. */
            analysts: number;

            /**
             * Creates a new Shift instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Shift instance
             */
            static create(properties: sekisho.v1.Shift.$Shape): sekisho.v1.Shift & sekisho.v1.Shift.$Shape;
            static create(properties?: sekisho.v1.Shift.$Properties): sekisho.v1.Shift;

            /**
             * Encodes the specified Shift message. Does not implicitly {@link sekisho.v1.Shift.verify|verify} messages.
             * @param message Shift message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Shift.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Shift message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Shift & sekisho.v1.Shift.$Shape} Shift
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Shift & sekisho.v1.Shift.$Shape;

            /**
             * Creates a Shift message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Shift
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Shift;

            /**
             * Creates a plain object from a Shift message. Also converts values to other types if specified.
             * @param message Shift
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Shift, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Shift to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Shift {

            /** Properties of a Shift. */
            interface $Properties {

                /** Shift fromMs */
                fromMs?: (number|null);

                /** Shift toMs */
                toMs?: (number|null);

                /** Shift analysts */
                analysts?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Shift. */
            type $Shape = sekisho.v1.Shift.$Properties;
        }

        /**
         * Properties of a TriageTime.
         * @deprecated Use sekisho.v1.TriageTime.$Properties instead.
         */
        interface ITriageTime extends sekisho.v1.TriageTime.$Properties {
        }

        /** Represents a TriageTime. */
        class TriageTime {

            /**
             * Constructs a new TriageTime.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.TriageTime.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TriageTime severity. */
            severity: string;

            /** TriageTime medianMinutes. */
            medianMinutes: number;

            /** TriageTime sigma. */
            sigma: number;

            /** TriageTime distribution. */
            distribution: string;

            /**
             * Creates a new TriageTime instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TriageTime instance
             */
            static create(properties: sekisho.v1.TriageTime.$Shape): sekisho.v1.TriageTime & sekisho.v1.TriageTime.$Shape;
            static create(properties?: sekisho.v1.TriageTime.$Properties): sekisho.v1.TriageTime;

            /**
             * Encodes the specified TriageTime message. Does not implicitly {@link sekisho.v1.TriageTime.verify|verify} messages.
             * @param message TriageTime message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.TriageTime.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TriageTime message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.TriageTime & sekisho.v1.TriageTime.$Shape} TriageTime
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.TriageTime & sekisho.v1.TriageTime.$Shape;

            /**
             * Creates a TriageTime message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TriageTime
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.TriageTime;

            /**
             * Creates a plain object from a TriageTime message. Also converts values to other types if specified.
             * @param message TriageTime
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.TriageTime, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TriageTime to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TriageTime {

            /** Properties of a TriageTime. */
            interface $Properties {

                /** TriageTime severity */
                severity?: (string|null);

                /** TriageTime medianMinutes */
                medianMinutes?: (number|null);

                /** TriageTime sigma */
                sigma?: (number|null);

                /** TriageTime distribution */
                distribution?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TriageTime. */
            type $Shape = sekisho.v1.TriageTime.$Properties;
        }

        /**
         * Properties of a Transmission.
         * @deprecated Use sekisho.v1.Transmission.$Properties instead.
         */
        interface ITransmission extends sekisho.v1.Transmission.$Properties {
        }

        /** Represents a Transmission. */
        class Transmission {

            /**
             * Constructs a new Transmission.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Transmission.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Transmission from. */
            from: string;

            /** Transmission minutes. */
            minutes: number;

            /**
             * Creates a new Transmission instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Transmission instance
             */
            static create(properties: sekisho.v1.Transmission.$Shape): sekisho.v1.Transmission & sekisho.v1.Transmission.$Shape;
            static create(properties?: sekisho.v1.Transmission.$Properties): sekisho.v1.Transmission;

            /**
             * Encodes the specified Transmission message. Does not implicitly {@link sekisho.v1.Transmission.verify|verify} messages.
             * @param message Transmission message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Transmission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Transmission message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Transmission & sekisho.v1.Transmission.$Shape} Transmission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Transmission & sekisho.v1.Transmission.$Shape;

            /**
             * Creates a Transmission message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Transmission
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Transmission;

            /**
             * Creates a plain object from a Transmission message. Also converts values to other types if specified.
             * @param message Transmission
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Transmission, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Transmission to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Transmission {

            /** Properties of a Transmission. */
            interface $Properties {

                /** Transmission from */
                from?: (string|null);

                /** Transmission minutes */
                minutes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Transmission. */
            type $Shape = sekisho.v1.Transmission.$Properties;
        }

        /**
         * Properties of a CapacityChange.
         * @deprecated Use sekisho.v1.CapacityChange.$Properties instead.
         */
        interface ICapacityChange extends sekisho.v1.CapacityChange.$Properties {
        }

        /** Represents a CapacityChange. */
        class CapacityChange {

            /**
             * Constructs a new CapacityChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.CapacityChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CapacityChange storyMs. */
            storyMs: (number);

            /** CapacityChange factor. */
            factor: number;

            /** CapacityChange desk. */
            desk: string;

            /** CapacityChange fault. */
            fault: string;

            /**
             * Creates a new CapacityChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CapacityChange instance
             */
            static create(properties: sekisho.v1.CapacityChange.$Shape): sekisho.v1.CapacityChange & sekisho.v1.CapacityChange.$Shape;
            static create(properties?: sekisho.v1.CapacityChange.$Properties): sekisho.v1.CapacityChange;

            /**
             * Encodes the specified CapacityChange message. Does not implicitly {@link sekisho.v1.CapacityChange.verify|verify} messages.
             * @param message CapacityChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.CapacityChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CapacityChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.CapacityChange & sekisho.v1.CapacityChange.$Shape} CapacityChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.CapacityChange & sekisho.v1.CapacityChange.$Shape;

            /**
             * Creates a CapacityChange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CapacityChange
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.CapacityChange;

            /**
             * Creates a plain object from a CapacityChange message. Also converts values to other types if specified.
             * @param message CapacityChange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.CapacityChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CapacityChange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CapacityChange {

            /** Properties of a CapacityChange. */
            interface $Properties {

                /** CapacityChange storyMs */
                storyMs?: (number|null);

                /** CapacityChange factor */
                factor?: (number|null);

                /** CapacityChange desk */
                desk?: (string|null);

                /** CapacityChange fault */
                fault?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CapacityChange. */
            type $Shape = sekisho.v1.CapacityChange.$Properties;
        }

        /**
         * Properties of a DutyChange.
         * @deprecated Use sekisho.v1.DutyChange.$Properties instead.
         */
        interface IDutyChange extends sekisho.v1.DutyChange.$Properties {
        }

        /** Represents a DutyChange. */
        class DutyChange {

            /**
             * Constructs a new DutyChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.DutyChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DutyChange fromStoryMs. */
            fromStoryMs: (number);

            /** DutyChange toStoryMs. */
            toStoryMs: (number);

            /** DutyChange desk. */
            desk: string;

            /** DutyChange dutyFromMs. */
            dutyFromMs: (number);

            /** DutyChange dutyToMs. */
            dutyToMs: (number);

            /** DutyChange analysts. */
            analysts: number;

            /**
             * Creates a new DutyChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DutyChange instance
             */
            static create(properties: sekisho.v1.DutyChange.$Shape): sekisho.v1.DutyChange & sekisho.v1.DutyChange.$Shape;
            static create(properties?: sekisho.v1.DutyChange.$Properties): sekisho.v1.DutyChange;

            /**
             * Encodes the specified DutyChange message. Does not implicitly {@link sekisho.v1.DutyChange.verify|verify} messages.
             * @param message DutyChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.DutyChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DutyChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.DutyChange & sekisho.v1.DutyChange.$Shape} DutyChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.DutyChange & sekisho.v1.DutyChange.$Shape;

            /**
             * Creates a DutyChange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DutyChange
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.DutyChange;

            /**
             * Creates a plain object from a DutyChange message. Also converts values to other types if specified.
             * @param message DutyChange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.DutyChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DutyChange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DutyChange {

            /** Properties of a DutyChange. */
            interface $Properties {

                /** DutyChange fromStoryMs */
                fromStoryMs?: (number|null);

                /** DutyChange toStoryMs */
                toStoryMs?: (number|null);

                /** DutyChange desk */
                desk?: (string|null);

                /** DutyChange dutyFromMs */
                dutyFromMs?: (number|null);

                /** DutyChange dutyToMs */
                dutyToMs?: (number|null);

                /** DutyChange analysts */
                analysts?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DutyChange. */
            type $Shape = sekisho.v1.DutyChange.$Properties;
        }

        /**
         * Properties of an ArrivalsRequest.
         * @deprecated Use sekisho.v1.ArrivalsRequest.$Properties instead.
         */
        interface IArrivalsRequest extends sekisho.v1.ArrivalsRequest.$Properties {
        }

        /** Represents an ArrivalsRequest. */
        class ArrivalsRequest {

            /**
             * Constructs a new ArrivalsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.ArrivalsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ArrivalsRequest offset. */
            offset: number;

            /**
             * Creates a new ArrivalsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ArrivalsRequest instance
             */
            static create(properties: sekisho.v1.ArrivalsRequest.$Shape): sekisho.v1.ArrivalsRequest & sekisho.v1.ArrivalsRequest.$Shape;
            static create(properties?: sekisho.v1.ArrivalsRequest.$Properties): sekisho.v1.ArrivalsRequest;

            /**
             * Encodes the specified ArrivalsRequest message. Does not implicitly {@link sekisho.v1.ArrivalsRequest.verify|verify} messages.
             * @param message ArrivalsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.ArrivalsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArrivalsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.ArrivalsRequest & sekisho.v1.ArrivalsRequest.$Shape} ArrivalsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.ArrivalsRequest & sekisho.v1.ArrivalsRequest.$Shape;

            /**
             * Creates an ArrivalsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ArrivalsRequest
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.ArrivalsRequest;

            /**
             * Creates a plain object from an ArrivalsRequest message. Also converts values to other types if specified.
             * @param message ArrivalsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.ArrivalsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ArrivalsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ArrivalsRequest {

            /** Properties of an ArrivalsRequest. */
            interface $Properties {

                /** ArrivalsRequest offset */
                offset?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArrivalsRequest. */
            type $Shape = sekisho.v1.ArrivalsRequest.$Properties;
        }

        /**
         * Properties of an ArrivalsResponse.
         * @deprecated Use sekisho.v1.ArrivalsResponse.$Properties instead.
         */
        interface IArrivalsResponse extends sekisho.v1.ArrivalsResponse.$Properties {
        }

        /** Represents an ArrivalsResponse. */
        class ArrivalsResponse {

            /**
             * Constructs a new ArrivalsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.ArrivalsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ArrivalsResponse arrivals. */
            arrivals: sekisho.v1.Arrival[];

            /**
             * Creates a new ArrivalsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ArrivalsResponse instance
             */
            static create(properties: sekisho.v1.ArrivalsResponse.$Shape): sekisho.v1.ArrivalsResponse & sekisho.v1.ArrivalsResponse.$Shape;
            static create(properties?: sekisho.v1.ArrivalsResponse.$Properties): sekisho.v1.ArrivalsResponse;

            /**
             * Encodes the specified ArrivalsResponse message. Does not implicitly {@link sekisho.v1.ArrivalsResponse.verify|verify} messages.
             * @param message ArrivalsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.ArrivalsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArrivalsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.ArrivalsResponse & sekisho.v1.ArrivalsResponse.$Shape} ArrivalsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.ArrivalsResponse & sekisho.v1.ArrivalsResponse.$Shape;

            /**
             * Creates an ArrivalsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ArrivalsResponse
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.ArrivalsResponse;

            /**
             * Creates a plain object from an ArrivalsResponse message. Also converts values to other types if specified.
             * @param message ArrivalsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.ArrivalsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ArrivalsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ArrivalsResponse {

            /** Properties of an ArrivalsResponse. */
            interface $Properties {

                /** ArrivalsResponse arrivals */
                arrivals?: (sekisho.v1.Arrival.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArrivalsResponse. */
            type $Shape = sekisho.v1.ArrivalsResponse.$Properties;
        }

        /**
         * Properties of an Arrival.
         * @deprecated Use sekisho.v1.Arrival.$Properties instead.
         */
        interface IArrival extends sekisho.v1.Arrival.$Properties {
        }

        /** Represents an Arrival. */
        class Arrival {

            /**
             * Constructs a new Arrival.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Arrival.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Arrival storyMs. */
            storyMs: (number);

            /** Arrival incident. */
            incident?: (sekisho.v1.Incident|null);

            /** Arrival window. */
            window: string;

            /** Arrival withheld. */
            withheld: boolean;

            /** Arrival atOnce. */
            atOnce: boolean;

            /**
             * Creates a new Arrival instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Arrival instance
             */
            static create(properties: sekisho.v1.Arrival.$Shape): sekisho.v1.Arrival & sekisho.v1.Arrival.$Shape;
            static create(properties?: sekisho.v1.Arrival.$Properties): sekisho.v1.Arrival;

            /**
             * Encodes the specified Arrival message. Does not implicitly {@link sekisho.v1.Arrival.verify|verify} messages.
             * @param message Arrival message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Arrival.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Arrival message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Arrival & sekisho.v1.Arrival.$Shape} Arrival
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Arrival & sekisho.v1.Arrival.$Shape;

            /**
             * Creates an Arrival message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Arrival
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Arrival;

            /**
             * Creates a plain object from an Arrival message. Also converts values to other types if specified.
             * @param message Arrival
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Arrival, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Arrival to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Arrival {

            /** Properties of an Arrival. */
            interface $Properties {

                /** Arrival storyMs */
                storyMs?: (number|null);

                /** Arrival incident */
                incident?: (sekisho.v1.Incident.$Properties|null);

                /** Arrival window */
                window?: (string|null);

                /** Arrival withheld */
                withheld?: (boolean|null);

                /** Arrival atOnce */
                atOnce?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Arrival. */
            type $Shape = sekisho.v1.Arrival.$Properties;
        }

        /**
         * Properties of a JournalEvent.
         * @deprecated Use sekisho.v1.JournalEvent.$Properties instead.
         */
        interface IJournalEvent extends sekisho.v1.JournalEvent.$Properties {
        }

        /** Represents a JournalEvent. */
        class JournalEvent {

            /**
             * Constructs a new JournalEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.JournalEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JournalEvent unixMs. */
            unixMs: (number);

            /** JournalEvent storyMs. */
            storyMs: (number);

            /** JournalEvent kind. */
            kind: string;

            /** JournalEvent subject. */
            subject: string;

            /** JournalEvent detail. */
            detail: { [k: string]: string };

            /**
             * Creates a new JournalEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JournalEvent instance
             */
            static create(properties: sekisho.v1.JournalEvent.$Shape): sekisho.v1.JournalEvent & sekisho.v1.JournalEvent.$Shape;
            static create(properties?: sekisho.v1.JournalEvent.$Properties): sekisho.v1.JournalEvent;

            /**
             * Encodes the specified JournalEvent message. Does not implicitly {@link sekisho.v1.JournalEvent.verify|verify} messages.
             * @param message JournalEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.JournalEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JournalEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.JournalEvent & sekisho.v1.JournalEvent.$Shape} JournalEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.JournalEvent & sekisho.v1.JournalEvent.$Shape;

            /**
             * Creates a JournalEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns JournalEvent
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.JournalEvent;

            /**
             * Creates a plain object from a JournalEvent message. Also converts values to other types if specified.
             * @param message JournalEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.JournalEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this JournalEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace JournalEvent {

            /** Properties of a JournalEvent. */
            interface $Properties {

                /** JournalEvent unixMs */
                unixMs?: (number|null);

                /** JournalEvent storyMs */
                storyMs?: (number|null);

                /** JournalEvent kind */
                kind?: (string|null);

                /** JournalEvent subject */
                subject?: (string|null);

                /** JournalEvent detail */
                detail?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JournalEvent. */
            type $Shape = sekisho.v1.JournalEvent.$Properties;
        }

        /**
         * Properties of an Incident.
         * @deprecated Use sekisho.v1.Incident.$Properties instead.
         */
        interface IIncident extends sekisho.v1.Incident.$Properties {
        }

        /** Represents an Incident. */
        class Incident {

            /**
             * Constructs a new Incident.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Incident.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Incident id. */
            id: string;

            /** Incident originator. */
            originator: string;

            /** Incident portions. */
            portions: sekisho.v1.Portion[];

            /** Incident banner. */
            banner?: (sekisho.v1.Label|null);

            /** Incident addressees. */
            addressees: string[];

            /** Incident sectors. */
            sectors: string[];

            /** Incident informationKind. */
            informationKind: string;

            /** Incident originatedStoryMs. */
            originatedStoryMs: (number);

            /**
             * Creates a new Incident instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Incident instance
             */
            static create(properties: sekisho.v1.Incident.$Shape): sekisho.v1.Incident & sekisho.v1.Incident.$Shape;
            static create(properties?: sekisho.v1.Incident.$Properties): sekisho.v1.Incident;

            /**
             * Encodes the specified Incident message. Does not implicitly {@link sekisho.v1.Incident.verify|verify} messages.
             * @param message Incident message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Incident.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Incident message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Incident & sekisho.v1.Incident.$Shape} Incident
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Incident & sekisho.v1.Incident.$Shape;

            /**
             * Creates an Incident message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Incident
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Incident;

            /**
             * Creates a plain object from an Incident message. Also converts values to other types if specified.
             * @param message Incident
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Incident, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Incident to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Incident {

            /** Properties of an Incident. */
            interface $Properties {

                /** Incident id */
                id?: (string|null);

                /** Incident originator */
                originator?: (string|null);

                /** Incident portions */
                portions?: (sekisho.v1.Portion.$Properties[]|null);

                /** Incident banner */
                banner?: (sekisho.v1.Label.$Properties|null);

                /** Incident addressees */
                addressees?: (string[]|null);

                /** Incident sectors */
                sectors?: (string[]|null);

                /** Incident informationKind */
                informationKind?: (string|null);

                /** Incident originatedStoryMs */
                originatedStoryMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Incident. */
            type $Shape = sekisho.v1.Incident.$Properties;
        }

        /**
         * Properties of a Portion.
         * @deprecated Use sekisho.v1.Portion.$Properties instead.
         */
        interface IPortion extends sekisho.v1.Portion.$Properties {
        }

        /** Represents a Portion. */
        class Portion {

            /**
             * Constructs a new Portion.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Portion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Portion id. */
            id: string;

            /** Portion kind. */
            kind: sekisho.v1.PortionKind;

            /** Portion version. */
            version: number;

            /** Portion label. */
            label?: (sekisho.v1.Label|null);

            /** Portion text. */
            text: string;

            /** Portion fields. */
            fields: sekisho.v1.Field[];

            /** Portion sources. */
            sources: sekisho.v1.SourcePortion[];

            /**
             * Creates a new Portion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Portion instance
             */
            static create(properties: sekisho.v1.Portion.$Shape): sekisho.v1.Portion & sekisho.v1.Portion.$Shape;
            static create(properties?: sekisho.v1.Portion.$Properties): sekisho.v1.Portion;

            /**
             * Encodes the specified Portion message. Does not implicitly {@link sekisho.v1.Portion.verify|verify} messages.
             * @param message Portion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Portion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Portion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Portion & sekisho.v1.Portion.$Shape} Portion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Portion & sekisho.v1.Portion.$Shape;

            /**
             * Creates a Portion message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Portion
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Portion;

            /**
             * Creates a plain object from a Portion message. Also converts values to other types if specified.
             * @param message Portion
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Portion, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Portion to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Portion {

            /** Properties of a Portion. */
            interface $Properties {

                /** Portion id */
                id?: (string|null);

                /** Portion kind */
                kind?: (sekisho.v1.PortionKind|null);

                /** Portion version */
                version?: (number|null);

                /** Portion label */
                label?: (sekisho.v1.Label.$Properties|null);

                /** Portion text */
                text?: (string|null);

                /** Portion fields */
                fields?: (sekisho.v1.Field.$Properties[]|null);

                /** Portion sources */
                sources?: (sekisho.v1.SourcePortion.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Portion. */
            type $Shape = sekisho.v1.Portion.$Properties;
        }

        /**
         * Properties of a SourcePortion.
         * @deprecated Use sekisho.v1.SourcePortion.$Properties instead.
         */
        interface ISourcePortion extends sekisho.v1.SourcePortion.$Properties {
        }

        /** Represents a SourcePortion. */
        class SourcePortion {

            /**
             * Constructs a new SourcePortion.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.SourcePortion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SourcePortion incidentId. */
            incidentId: string;

            /** SourcePortion portionId. */
            portionId: string;

            /**
             * Creates a new SourcePortion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SourcePortion instance
             */
            static create(properties: sekisho.v1.SourcePortion.$Shape): sekisho.v1.SourcePortion & sekisho.v1.SourcePortion.$Shape;
            static create(properties?: sekisho.v1.SourcePortion.$Properties): sekisho.v1.SourcePortion;

            /**
             * Encodes the specified SourcePortion message. Does not implicitly {@link sekisho.v1.SourcePortion.verify|verify} messages.
             * @param message SourcePortion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.SourcePortion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SourcePortion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.SourcePortion & sekisho.v1.SourcePortion.$Shape} SourcePortion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.SourcePortion & sekisho.v1.SourcePortion.$Shape;

            /**
             * Creates a SourcePortion message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SourcePortion
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.SourcePortion;

            /**
             * Creates a plain object from a SourcePortion message. Also converts values to other types if specified.
             * @param message SourcePortion
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.SourcePortion, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SourcePortion to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SourcePortion {

            /** Properties of a SourcePortion. */
            interface $Properties {

                /** SourcePortion incidentId */
                incidentId?: (string|null);

                /** SourcePortion portionId */
                portionId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SourcePortion. */
            type $Shape = sekisho.v1.SourcePortion.$Properties;
        }

        /**
         * Properties of a Field.
         * @deprecated Use sekisho.v1.Field.$Properties instead.
         */
        interface IField extends sekisho.v1.Field.$Properties {
        }

        /** Represents a Field. */
        class Field {

            /**
             * Constructs a new Field.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Field.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Field name. */
            name: string;

            /** Field value. */
            value: string;

            /**
             * Creates a new Field instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Field instance
             */
            static create(properties: sekisho.v1.Field.$Shape): sekisho.v1.Field & sekisho.v1.Field.$Shape;
            static create(properties?: sekisho.v1.Field.$Properties): sekisho.v1.Field;

            /**
             * Encodes the specified Field message. Does not implicitly {@link sekisho.v1.Field.verify|verify} messages.
             * @param message Field message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Field.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Field message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Field & sekisho.v1.Field.$Shape} Field
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Field & sekisho.v1.Field.$Shape;

            /**
             * Creates a Field message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Field
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Field;

            /**
             * Creates a plain object from a Field message. Also converts values to other types if specified.
             * @param message Field
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Field, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Field to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Field {

            /** Properties of a Field. */
            interface $Properties {

                /** Field name */
                name?: (string|null);

                /** Field value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Field. */
            type $Shape = sekisho.v1.Field.$Properties;
        }

        /** PortionKind enum. */
        enum PortionKind {

            /** PORTION_KIND_UNSPECIFIED value */
            PORTION_KIND_UNSPECIFIED = 0,

            /** PORTION_KIND_TITLE value */
            PORTION_KIND_TITLE = 1,

            /** PORTION_KIND_SUMMARY value */
            PORTION_KIND_SUMMARY = 2,

            /** PORTION_KIND_ASSESSMENT value */
            PORTION_KIND_ASSESSMENT = 3,

            /** PORTION_KIND_SECTORS value */
            PORTION_KIND_SECTORS = 4,

            /** PORTION_KIND_VICTIM value */
            PORTION_KIND_VICTIM = 5,

            /** PORTION_KIND_INDICATOR value */
            PORTION_KIND_INDICATOR = 6,

            /** PORTION_KIND_TECHNIQUE value */
            PORTION_KIND_TECHNIQUE = 7,

            /** PORTION_KIND_ATTRIBUTION value */
            PORTION_KIND_ATTRIBUTION = 8,

            /** PORTION_KIND_MITIGATION value */
            PORTION_KIND_MITIGATION = 9,

            /** PORTION_KIND_REFERENCE value */
            PORTION_KIND_REFERENCE = 10,

            /** PORTION_KIND_PERSONAL_DATA value */
            PORTION_KIND_PERSONAL_DATA = 11,

            /** PORTION_KIND_COMMENT value */
            PORTION_KIND_COMMENT = 12,

            /** PORTION_KIND_SOURCE_IDENTITY value */
            PORTION_KIND_SOURCE_IDENTITY = 13,

            /** PORTION_KIND_VULNERABILITY value */
            PORTION_KIND_VULNERABILITY = 14
        }

        /**
         * Properties of a Submission.
         * @deprecated Use sekisho.v1.Submission.$Properties instead.
         */
        interface ISubmission extends sekisho.v1.Submission.$Properties {
        }

        /** Represents a Submission. */
        class Submission {

            /**
             * Constructs a new Submission.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Submission.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Submission storyMs. */
            storyMs: (number);

            /** Submission intendedUnixMs. */
            intendedUnixMs: (number);

            /** Submission incident. */
            incident?: (sekisho.v1.Incident|null);

            /** Submission relay. */
            relay?: (sekisho.v1.Delivery|null);

            /** Submission statement. */
            statement?: (sekisho.v1.Statement|null);

            /** Submission request. */
            request?: (sekisho.v1.ReleaseRequest|null);

            /** Submission sources. */
            sources: sekisho.v1.Delivery[];

            /** Submission body. */
            body?: ("incident"|"relay"|"statement"|"request");

            /**
             * Creates a new Submission instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Submission instance
             */
            static create(properties: sekisho.v1.Submission.$Shape): sekisho.v1.Submission & sekisho.v1.Submission.$Shape;
            static create(properties?: sekisho.v1.Submission.$Properties): sekisho.v1.Submission;

            /**
             * Encodes the specified Submission message. Does not implicitly {@link sekisho.v1.Submission.verify|verify} messages.
             * @param message Submission message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Submission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Submission message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Submission & sekisho.v1.Submission.$Shape} Submission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Submission & sekisho.v1.Submission.$Shape;

            /**
             * Creates a Submission message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Submission
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Submission;

            /**
             * Creates a plain object from a Submission message. Also converts values to other types if specified.
             * @param message Submission
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Submission, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Submission to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Submission {

            /** Properties of a Submission. */
            interface $Properties {

                /** Submission storyMs */
                storyMs?: (number|null);

                /** Submission intendedUnixMs */
                intendedUnixMs?: (number|null);

                /** Submission incident */
                incident?: (sekisho.v1.Incident.$Properties|null);

                /** Submission relay */
                relay?: (sekisho.v1.Delivery.$Properties|null);

                /** Submission statement */
                statement?: (sekisho.v1.Statement.$Properties|null);

                /** Submission request */
                request?: (sekisho.v1.ReleaseRequest.$Properties|null);

                /** Submission sources */
                sources?: (sekisho.v1.Delivery.$Properties[]|null);

                /** Submission body */
                body?: ("incident"|"relay"|"statement"|"request");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Submission. */
            type $Shape = {
              storyMs?: number|null;
              intendedUnixMs?: number|null;
              incident?: sekisho.v1.Incident.$Shape|null;
              relay?: sekisho.v1.Delivery.$Shape|null;
              statement?: sekisho.v1.Statement.$Shape|null;
              request?: sekisho.v1.ReleaseRequest.$Shape|null;
              sources?: sekisho.v1.Delivery.$Shape[]|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; incident?: null; relay?: null; statement?: null; request?: null }|{ body?: "incident"; incident: sekisho.v1.Incident.$Shape; relay?: null; statement?: null; request?: null }|{ body?: "relay"; incident?: null; relay: sekisho.v1.Delivery.$Shape; statement?: null; request?: null }|{ body?: "statement"; incident?: null; relay?: null; statement: sekisho.v1.Statement.$Shape; request?: null }|{ body?: "request"; incident?: null; relay?: null; statement?: null; request: sekisho.v1.ReleaseRequest.$Shape })
            );
        }

        /**
         * Properties of a View.
         * @deprecated Use sekisho.v1.View.$Properties instead.
         */
        interface IView extends sekisho.v1.View.$Properties {
        }

        /** Represents a View. */
        class View {

            /**
             * Constructs a new View.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.View.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** View incidentId. */
            incidentId: string;

            /** View originator. */
            originator: string;

            /** View originatedStoryMs. */
            originatedStoryMs: (number);

            /** View portions. */
            portions: sekisho.v1.Portion[];

            /** View banner. */
            banner?: (sekisho.v1.Label|null);

            /**
             * Creates a new View instance using the specified properties.
             * @param [properties] Properties to set
             * @returns View instance
             */
            static create(properties: sekisho.v1.View.$Shape): sekisho.v1.View & sekisho.v1.View.$Shape;
            static create(properties?: sekisho.v1.View.$Properties): sekisho.v1.View;

            /**
             * Encodes the specified View message. Does not implicitly {@link sekisho.v1.View.verify|verify} messages.
             * @param message View message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.View.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a View message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.View & sekisho.v1.View.$Shape} View
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.View & sekisho.v1.View.$Shape;

            /**
             * Creates a View message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns View
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.View;

            /**
             * Creates a plain object from a View message. Also converts values to other types if specified.
             * @param message View
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.View, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this View to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace View {

            /** Properties of a View. */
            interface $Properties {

                /** View incidentId */
                incidentId?: (string|null);

                /** View originator */
                originator?: (string|null);

                /** View originatedStoryMs */
                originatedStoryMs?: (number|null);

                /** View portions */
                portions?: (sekisho.v1.Portion.$Properties[]|null);

                /** View banner */
                banner?: (sekisho.v1.Label.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a View. */
            type $Shape = sekisho.v1.View.$Properties;
        }

        /**
         * Properties of a Delivery.
         * @deprecated Use sekisho.v1.Delivery.$Properties instead.
         */
        interface IDelivery extends sekisho.v1.Delivery.$Properties {
        }

        /** Represents a Delivery. */
        class Delivery {

            /**
             * Constructs a new Delivery.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Delivery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Delivery id. */
            id: string;

            /** Delivery view. */
            view: Uint8Array;

            /** Delivery submitter. */
            submitter: string;

            /** Delivery storyMs. */
            storyMs: (number);

            /** Delivery seal. */
            seal?: (sekisho.v1.Seal|null);

            /** Delivery exerciseBanner. */
            exerciseBanner: string;

            /**
             * Creates a new Delivery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Delivery instance
             */
            static create(properties: sekisho.v1.Delivery.$Shape): sekisho.v1.Delivery & sekisho.v1.Delivery.$Shape;
            static create(properties?: sekisho.v1.Delivery.$Properties): sekisho.v1.Delivery;

            /**
             * Encodes the specified Delivery message. Does not implicitly {@link sekisho.v1.Delivery.verify|verify} messages.
             * @param message Delivery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Delivery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Delivery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Delivery & sekisho.v1.Delivery.$Shape} Delivery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Delivery & sekisho.v1.Delivery.$Shape;

            /**
             * Creates a Delivery message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Delivery
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Delivery;

            /**
             * Creates a plain object from a Delivery message. Also converts values to other types if specified.
             * @param message Delivery
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Delivery, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Delivery to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Delivery {

            /** Properties of a Delivery. */
            interface $Properties {

                /** Delivery id */
                id?: (string|null);

                /** Delivery view */
                view?: (Uint8Array|null);

                /** Delivery submitter */
                submitter?: (string|null);

                /** Delivery storyMs */
                storyMs?: (number|null);

                /** Delivery seal */
                seal?: (sekisho.v1.Seal.$Properties|null);

                /** Delivery exerciseBanner */
                exerciseBanner?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Delivery. */
            type $Shape = sekisho.v1.Delivery.$Properties;
        }

        /**
         * Properties of a Seal.
         * @deprecated Use sekisho.v1.Seal.$Properties instead.
         */
        interface ISeal extends sekisho.v1.Seal.$Properties {
        }

        /** Represents a Seal. */
        class Seal {

            /**
             * Constructs a new Seal.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Seal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Seal reference. */
            reference: Uint8Array;

            /** Seal mac. */
            mac: Uint8Array;

            /**
             * Creates a new Seal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Seal instance
             */
            static create(properties: sekisho.v1.Seal.$Shape): sekisho.v1.Seal & sekisho.v1.Seal.$Shape;
            static create(properties?: sekisho.v1.Seal.$Properties): sekisho.v1.Seal;

            /**
             * Encodes the specified Seal message. Does not implicitly {@link sekisho.v1.Seal.verify|verify} messages.
             * @param message Seal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Seal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Seal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Seal & sekisho.v1.Seal.$Shape} Seal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Seal & sekisho.v1.Seal.$Shape;

            /**
             * Creates a Seal message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Seal
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Seal;

            /**
             * Creates a plain object from a Seal message. Also converts values to other types if specified.
             * @param message Seal
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Seal, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Seal to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Seal {

            /** Properties of a Seal. */
            interface $Properties {

                /** Seal reference */
                reference?: (Uint8Array|null);

                /** Seal mac */
                mac?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Seal. */
            type $Shape = sekisho.v1.Seal.$Properties;
        }

        /**
         * Properties of an InboxMessage.
         * @deprecated Use sekisho.v1.InboxMessage.$Properties instead.
         */
        interface IInboxMessage extends sekisho.v1.InboxMessage.$Properties {
        }

        /** Represents an InboxMessage. */
        class InboxMessage {

            /**
             * Constructs a new InboxMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.InboxMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InboxMessage delivery. */
            delivery?: (sekisho.v1.Delivery|null);

            /** InboxMessage result. */
            result?: (sekisho.v1.SubmissionResult|null);

            /** InboxMessage asked. */
            asked?: (sekisho.v1.ReleaseAsked|null);

            /** InboxMessage statement. */
            statement?: (sekisho.v1.Statement|null);

            /** InboxMessage body. */
            body?: ("delivery"|"result"|"asked"|"statement");

            /**
             * Creates a new InboxMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InboxMessage instance
             */
            static create(properties: sekisho.v1.InboxMessage.$Shape): sekisho.v1.InboxMessage & sekisho.v1.InboxMessage.$Shape;
            static create(properties?: sekisho.v1.InboxMessage.$Properties): sekisho.v1.InboxMessage;

            /**
             * Encodes the specified InboxMessage message. Does not implicitly {@link sekisho.v1.InboxMessage.verify|verify} messages.
             * @param message InboxMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.InboxMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InboxMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.InboxMessage & sekisho.v1.InboxMessage.$Shape} InboxMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.InboxMessage & sekisho.v1.InboxMessage.$Shape;

            /**
             * Creates an InboxMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InboxMessage
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.InboxMessage;

            /**
             * Creates a plain object from an InboxMessage message. Also converts values to other types if specified.
             * @param message InboxMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.InboxMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InboxMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InboxMessage {

            /** Properties of an InboxMessage. */
            interface $Properties {

                /** InboxMessage delivery */
                delivery?: (sekisho.v1.Delivery.$Properties|null);

                /** InboxMessage result */
                result?: (sekisho.v1.SubmissionResult.$Properties|null);

                /** InboxMessage asked */
                asked?: (sekisho.v1.ReleaseAsked.$Properties|null);

                /** InboxMessage statement */
                statement?: (sekisho.v1.Statement.$Properties|null);

                /** InboxMessage body */
                body?: ("delivery"|"result"|"asked"|"statement");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an InboxMessage. */
            type $Shape = {
              delivery?: sekisho.v1.Delivery.$Shape|null;
              result?: sekisho.v1.SubmissionResult.$Shape|null;
              asked?: sekisho.v1.ReleaseAsked.$Shape|null;
              statement?: sekisho.v1.Statement.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; delivery?: null; result?: null; asked?: null; statement?: null }|{ body?: "delivery"; delivery: sekisho.v1.Delivery.$Shape; result?: null; asked?: null; statement?: null }|{ body?: "result"; delivery?: null; result: sekisho.v1.SubmissionResult.$Shape; asked?: null; statement?: null }|{ body?: "asked"; delivery?: null; result?: null; asked: sekisho.v1.ReleaseAsked.$Shape; statement?: null }|{ body?: "statement"; delivery?: null; result?: null; asked?: null; statement: sekisho.v1.Statement.$Shape })
            );
        }

        /**
         * Properties of a SubmissionResult.
         * @deprecated Use sekisho.v1.SubmissionResult.$Properties instead.
         */
        interface ISubmissionResult extends sekisho.v1.SubmissionResult.$Properties {
        }

        /** Represents a SubmissionResult. */
        class SubmissionResult {

            /**
             * Constructs a new SubmissionResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.SubmissionResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubmissionResult messageId. */
            messageId: string;

            /** SubmissionResult incidentId. */
            incidentId: string;

            /** SubmissionResult outcome. */
            outcome: sekisho.v1.SubmissionOutcome;

            /** SubmissionResult reasons. */
            reasons: sekisho.v1.Reason[];

            /** SubmissionResult exerciseBanner. */
            exerciseBanner: string;

            /**
             * Creates a new SubmissionResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SubmissionResult instance
             */
            static create(properties: sekisho.v1.SubmissionResult.$Shape): sekisho.v1.SubmissionResult & sekisho.v1.SubmissionResult.$Shape;
            static create(properties?: sekisho.v1.SubmissionResult.$Properties): sekisho.v1.SubmissionResult;

            /**
             * Encodes the specified SubmissionResult message. Does not implicitly {@link sekisho.v1.SubmissionResult.verify|verify} messages.
             * @param message SubmissionResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.SubmissionResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubmissionResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.SubmissionResult & sekisho.v1.SubmissionResult.$Shape} SubmissionResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.SubmissionResult & sekisho.v1.SubmissionResult.$Shape;

            /**
             * Creates a SubmissionResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SubmissionResult
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.SubmissionResult;

            /**
             * Creates a plain object from a SubmissionResult message. Also converts values to other types if specified.
             * @param message SubmissionResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.SubmissionResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SubmissionResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SubmissionResult {

            /** Properties of a SubmissionResult. */
            interface $Properties {

                /** SubmissionResult messageId */
                messageId?: (string|null);

                /** SubmissionResult incidentId */
                incidentId?: (string|null);

                /** SubmissionResult outcome */
                outcome?: (sekisho.v1.SubmissionOutcome|null);

                /** SubmissionResult reasons */
                reasons?: (sekisho.v1.Reason.$Properties[]|null);

                /** SubmissionResult exerciseBanner */
                exerciseBanner?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmissionResult. */
            type $Shape = sekisho.v1.SubmissionResult.$Properties;
        }

        /** SubmissionOutcome enum. */
        enum SubmissionOutcome {

            /** SUBMISSION_OUTCOME_UNSPECIFIED value */
            SUBMISSION_OUTCOME_UNSPECIFIED = 0,

            /** SUBMISSION_OUTCOME_ACCEPTED value */
            SUBMISSION_OUTCOME_ACCEPTED = 1,

            /** SUBMISSION_OUTCOME_REJECTED value */
            SUBMISSION_OUTCOME_REJECTED = 2
        }

        /**
         * Properties of a Reason.
         * @deprecated Use sekisho.v1.Reason.$Properties instead.
         */
        interface IReason extends sekisho.v1.Reason.$Properties {
        }

        /** Represents a Reason. */
        class Reason {

            /**
             * Constructs a new Reason.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Reason.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reason code. */
            code: string;

            /** Reason params. */
            params: { [k: string]: string };

            /** Reason text. */
            text: string;

            /**
             * Creates a new Reason instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reason instance
             */
            static create(properties: sekisho.v1.Reason.$Shape): sekisho.v1.Reason & sekisho.v1.Reason.$Shape;
            static create(properties?: sekisho.v1.Reason.$Properties): sekisho.v1.Reason;

            /**
             * Encodes the specified Reason message. Does not implicitly {@link sekisho.v1.Reason.verify|verify} messages.
             * @param message Reason message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Reason.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reason message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Reason & sekisho.v1.Reason.$Shape} Reason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Reason & sekisho.v1.Reason.$Shape;

            /**
             * Creates a Reason message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Reason
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Reason;

            /**
             * Creates a plain object from a Reason message. Also converts values to other types if specified.
             * @param message Reason
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Reason, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Reason to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Reason {

            /** Properties of a Reason. */
            interface $Properties {

                /** Reason code */
                code?: (string|null);

                /** Reason params */
                params?: ({ [k: string]: string }|null);

                /** Reason text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reason. */
            type $Shape = sekisho.v1.Reason.$Properties;
        }

        /**
         * Properties of a ReleaseRequest.
         * @deprecated Use sekisho.v1.ReleaseRequest.$Properties instead.
         */
        interface IReleaseRequest extends sekisho.v1.ReleaseRequest.$Properties {
        }

        /** Represents a ReleaseRequest. */
        class ReleaseRequest {

            /**
             * Constructs a new ReleaseRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.ReleaseRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReleaseRequest id. */
            id: string;

            /** ReleaseRequest delivery. */
            delivery?: (sekisho.v1.Delivery|null);

            /** ReleaseRequest portionId. */
            portionId: string;

            /** ReleaseRequest organisation. */
            organisation: string;

            /**
             * Creates a new ReleaseRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReleaseRequest instance
             */
            static create(properties: sekisho.v1.ReleaseRequest.$Shape): sekisho.v1.ReleaseRequest & sekisho.v1.ReleaseRequest.$Shape;
            static create(properties?: sekisho.v1.ReleaseRequest.$Properties): sekisho.v1.ReleaseRequest;

            /**
             * Encodes the specified ReleaseRequest message. Does not implicitly {@link sekisho.v1.ReleaseRequest.verify|verify} messages.
             * @param message ReleaseRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.ReleaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReleaseRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.ReleaseRequest & sekisho.v1.ReleaseRequest.$Shape} ReleaseRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.ReleaseRequest & sekisho.v1.ReleaseRequest.$Shape;

            /**
             * Creates a ReleaseRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReleaseRequest
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.ReleaseRequest;

            /**
             * Creates a plain object from a ReleaseRequest message. Also converts values to other types if specified.
             * @param message ReleaseRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.ReleaseRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReleaseRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReleaseRequest {

            /** Properties of a ReleaseRequest. */
            interface $Properties {

                /** ReleaseRequest id */
                id?: (string|null);

                /** ReleaseRequest delivery */
                delivery?: (sekisho.v1.Delivery.$Properties|null);

                /** ReleaseRequest portionId */
                portionId?: (string|null);

                /** ReleaseRequest organisation */
                organisation?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReleaseRequest. */
            type $Shape = sekisho.v1.ReleaseRequest.$Properties;
        }

        /**
         * Properties of a Label.
         * @deprecated Use sekisho.v1.Label.$Properties instead.
         */
        interface ILabel extends sekisho.v1.Label.$Properties {
        }

        /** Represents a Label. */
        class Label {

            /**
             * Constructs a new Label.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Label.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Label scheme. */
            scheme: string;

            /** Label level. */
            level: string;

            /** Label compartments. */
            compartments: string[];

            /** Label controls. */
            controls: string[];

            /** Label releasableTo. */
            releasableTo: string[];

            /** Label displayOnlyTo. */
            displayOnlyTo: string[];

            /** Label foreignSources. */
            foreignSources: string[];

            /** Label jointOwners. */
            jointOwners: string[];

            /** Label cuiCategories. */
            cuiCategories: string[];

            /** Label tlp. */
            tlp: sekisho.v1.Tlp;

            /** Label tlpCommunity. */
            tlpCommunity: string;

            /** Label tlpNamed. */
            tlpNamed: string[];

            /** Label pap. */
            pap: sekisho.v1.Pap;

            /** Label caveats. */
            caveats: string[];

            /**
             * Creates a new Label instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Label instance
             */
            static create(properties: sekisho.v1.Label.$Shape): sekisho.v1.Label & sekisho.v1.Label.$Shape;
            static create(properties?: sekisho.v1.Label.$Properties): sekisho.v1.Label;

            /**
             * Encodes the specified Label message. Does not implicitly {@link sekisho.v1.Label.verify|verify} messages.
             * @param message Label message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Label.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Label message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Label & sekisho.v1.Label.$Shape} Label
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Label & sekisho.v1.Label.$Shape;

            /**
             * Creates a Label message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Label
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Label;

            /**
             * Creates a plain object from a Label message. Also converts values to other types if specified.
             * @param message Label
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Label, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Label to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Label {

            /** Properties of a Label. */
            interface $Properties {

                /** Label scheme */
                scheme?: (string|null);

                /** Label level */
                level?: (string|null);

                /** Label compartments */
                compartments?: (string[]|null);

                /** Label controls */
                controls?: (string[]|null);

                /** Label releasableTo */
                releasableTo?: (string[]|null);

                /** Label displayOnlyTo */
                displayOnlyTo?: (string[]|null);

                /** Label foreignSources */
                foreignSources?: (string[]|null);

                /** Label jointOwners */
                jointOwners?: (string[]|null);

                /** Label cuiCategories */
                cuiCategories?: (string[]|null);

                /** Label tlp */
                tlp?: (sekisho.v1.Tlp|null);

                /** Label tlpCommunity */
                tlpCommunity?: (string|null);

                /** Label tlpNamed */
                tlpNamed?: (string[]|null);

                /** Label pap */
                pap?: (sekisho.v1.Pap|null);

                /** Label caveats */
                caveats?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Label. */
            type $Shape = sekisho.v1.Label.$Properties;
        }

        /** Tlp enum. */
        enum Tlp {

            /** TLP_UNSPECIFIED value */
            TLP_UNSPECIFIED = 0,

            /** TLP_CLEAR value */
            TLP_CLEAR = 1,

            /** TLP_GREEN value */
            TLP_GREEN = 2,

            /** TLP_AMBER value */
            TLP_AMBER = 3,

            /** TLP_AMBER_STRICT value */
            TLP_AMBER_STRICT = 4,

            /** TLP_RED value */
            TLP_RED = 5
        }

        /** Pap enum. */
        enum Pap {

            /** PAP_UNSPECIFIED value */
            PAP_UNSPECIFIED = 0,

            /** PAP_CLEAR value */
            PAP_CLEAR = 1,

            /** PAP_GREEN value */
            PAP_GREEN = 2,

            /** PAP_AMBER value */
            PAP_AMBER = 3,

            /** PAP_RED value */
            PAP_RED = 4
        }

        /**
         * Properties of a Statement.
         * @deprecated Use sekisho.v1.Statement.$Properties instead.
         */
        interface IStatement extends sekisho.v1.Statement.$Properties {
        }

        /** Represents a Statement. */
        class Statement {

            /**
             * Constructs a new Statement.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Statement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Statement id. */
            id: string;

            /** Statement originator. */
            originator: string;

            /** Statement incidentId. */
            incidentId: string;

            /** Statement portionId. */
            portionId: string;

            /** Statement portionVersion. */
            portionVersion: number;

            /** Statement requestId. */
            requestId: string;

            /** Statement release. */
            release?: (sekisho.v1.Release|null);

            /** Statement downgrade. */
            downgrade?: (sekisho.v1.Downgrade|null);

            /** Statement refusal. */
            refusal?: (sekisho.v1.Refusal|null);

            /** Statement revocation. */
            revocation?: (sekisho.v1.Revocation|null);

            /** Statement publicKey. */
            publicKey: string;

            /** Statement signature. */
            signature: Uint8Array;

            /** Statement says. */
            says?: ("release"|"downgrade"|"refusal"|"revocation");

            /**
             * Creates a new Statement instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Statement instance
             */
            static create(properties: sekisho.v1.Statement.$Shape): sekisho.v1.Statement & sekisho.v1.Statement.$Shape;
            static create(properties?: sekisho.v1.Statement.$Properties): sekisho.v1.Statement;

            /**
             * Encodes the specified Statement message. Does not implicitly {@link sekisho.v1.Statement.verify|verify} messages.
             * @param message Statement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Statement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Statement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Statement & sekisho.v1.Statement.$Shape} Statement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Statement & sekisho.v1.Statement.$Shape;

            /**
             * Creates a Statement message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Statement
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Statement;

            /**
             * Creates a plain object from a Statement message. Also converts values to other types if specified.
             * @param message Statement
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Statement, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Statement to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Statement {

            /** Properties of a Statement. */
            interface $Properties {

                /** Statement id */
                id?: (string|null);

                /** Statement originator */
                originator?: (string|null);

                /** Statement incidentId */
                incidentId?: (string|null);

                /** Statement portionId */
                portionId?: (string|null);

                /** Statement portionVersion */
                portionVersion?: (number|null);

                /** Statement requestId */
                requestId?: (string|null);

                /** Statement release */
                release?: (sekisho.v1.Release.$Properties|null);

                /** Statement downgrade */
                downgrade?: (sekisho.v1.Downgrade.$Properties|null);

                /** Statement refusal */
                refusal?: (sekisho.v1.Refusal.$Properties|null);

                /** Statement revocation */
                revocation?: (sekisho.v1.Revocation.$Properties|null);

                /** Statement publicKey */
                publicKey?: (string|null);

                /** Statement signature */
                signature?: (Uint8Array|null);

                /** Statement says */
                says?: ("release"|"downgrade"|"refusal"|"revocation");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Statement. */
            type $Shape = {
              id?: string|null;
              originator?: string|null;
              incidentId?: string|null;
              portionId?: string|null;
              portionVersion?: number|null;
              requestId?: string|null;
              release?: sekisho.v1.Release.$Shape|null;
              downgrade?: sekisho.v1.Downgrade.$Shape|null;
              refusal?: sekisho.v1.Refusal.$Shape|null;
              revocation?: sekisho.v1.Revocation.$Shape|null;
              publicKey?: string|null;
              signature?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ says?: undefined; release?: null; downgrade?: null; refusal?: null; revocation?: null }|{ says?: "release"; release: sekisho.v1.Release.$Shape; downgrade?: null; refusal?: null; revocation?: null }|{ says?: "downgrade"; release?: null; downgrade: sekisho.v1.Downgrade.$Shape; refusal?: null; revocation?: null }|{ says?: "refusal"; release?: null; downgrade?: null; refusal: sekisho.v1.Refusal.$Shape; revocation?: null }|{ says?: "revocation"; release?: null; downgrade?: null; refusal?: null; revocation: sekisho.v1.Revocation.$Shape })
            );
        }

        /**
         * Properties of a Release.
         * @deprecated Use sekisho.v1.Release.$Properties instead.
         */
        interface IRelease extends sekisho.v1.Release.$Properties {
        }

        /** Represents a Release. */
        class Release {

            /**
             * Constructs a new Release.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Release.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Release organisation. */
            organisation: string;

            /** Release expires. */
            expires: string;

            /**
             * Creates a new Release instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Release instance
             */
            static create(properties: sekisho.v1.Release.$Shape): sekisho.v1.Release & sekisho.v1.Release.$Shape;
            static create(properties?: sekisho.v1.Release.$Properties): sekisho.v1.Release;

            /**
             * Encodes the specified Release message. Does not implicitly {@link sekisho.v1.Release.verify|verify} messages.
             * @param message Release message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Release.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Release message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Release & sekisho.v1.Release.$Shape} Release
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Release & sekisho.v1.Release.$Shape;

            /**
             * Creates a Release message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Release
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Release;

            /**
             * Creates a plain object from a Release message. Also converts values to other types if specified.
             * @param message Release
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Release, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Release to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Release {

            /** Properties of a Release. */
            interface $Properties {

                /** Release organisation */
                organisation?: (string|null);

                /** Release expires */
                expires?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Release. */
            type $Shape = sekisho.v1.Release.$Properties;
        }

        /**
         * Properties of a Downgrade.
         * @deprecated Use sekisho.v1.Downgrade.$Properties instead.
         */
        interface IDowngrade extends sekisho.v1.Downgrade.$Properties {
        }

        /** Represents a Downgrade. */
        class Downgrade {

            /**
             * Constructs a new Downgrade.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Downgrade.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Downgrade label. */
            label?: (sekisho.v1.Label|null);

            /** Downgrade expires. */
            expires: string;

            /**
             * Creates a new Downgrade instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Downgrade instance
             */
            static create(properties: sekisho.v1.Downgrade.$Shape): sekisho.v1.Downgrade & sekisho.v1.Downgrade.$Shape;
            static create(properties?: sekisho.v1.Downgrade.$Properties): sekisho.v1.Downgrade;

            /**
             * Encodes the specified Downgrade message. Does not implicitly {@link sekisho.v1.Downgrade.verify|verify} messages.
             * @param message Downgrade message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Downgrade.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Downgrade message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Downgrade & sekisho.v1.Downgrade.$Shape} Downgrade
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Downgrade & sekisho.v1.Downgrade.$Shape;

            /**
             * Creates a Downgrade message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Downgrade
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Downgrade;

            /**
             * Creates a plain object from a Downgrade message. Also converts values to other types if specified.
             * @param message Downgrade
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Downgrade, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Downgrade to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Downgrade {

            /** Properties of a Downgrade. */
            interface $Properties {

                /** Downgrade label */
                label?: (sekisho.v1.Label.$Properties|null);

                /** Downgrade expires */
                expires?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Downgrade. */
            type $Shape = sekisho.v1.Downgrade.$Properties;
        }

        /**
         * Properties of a Refusal.
         * @deprecated Use sekisho.v1.Refusal.$Properties instead.
         */
        interface IRefusal extends sekisho.v1.Refusal.$Properties {
        }

        /** Represents a Refusal. */
        class Refusal {

            /**
             * Constructs a new Refusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Refusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Refusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Refusal instance
             */
            static create(properties: sekisho.v1.Refusal.$Shape): sekisho.v1.Refusal & sekisho.v1.Refusal.$Shape;
            static create(properties?: sekisho.v1.Refusal.$Properties): sekisho.v1.Refusal;

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link sekisho.v1.Refusal.verify|verify} messages.
             * @param message Refusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Refusal & sekisho.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Refusal & sekisho.v1.Refusal.$Shape;

            /**
             * Creates a Refusal message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Refusal
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Refusal;

            /**
             * Creates a plain object from a Refusal message. Also converts values to other types if specified.
             * @param message Refusal
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Refusal, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Refusal to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Refusal {

            /** Properties of a Refusal. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refusal. */
            type $Shape = sekisho.v1.Refusal.$Properties;
        }

        /**
         * Properties of a Revocation.
         * @deprecated Use sekisho.v1.Revocation.$Properties instead.
         */
        interface IRevocation extends sekisho.v1.Revocation.$Properties {
        }

        /** Represents a Revocation. */
        class Revocation {

            /**
             * Constructs a new Revocation.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Revocation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Revocation statementId. */
            statementId: string;

            /**
             * Creates a new Revocation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Revocation instance
             */
            static create(properties: sekisho.v1.Revocation.$Shape): sekisho.v1.Revocation & sekisho.v1.Revocation.$Shape;
            static create(properties?: sekisho.v1.Revocation.$Properties): sekisho.v1.Revocation;

            /**
             * Encodes the specified Revocation message. Does not implicitly {@link sekisho.v1.Revocation.verify|verify} messages.
             * @param message Revocation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Revocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Revocation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Revocation & sekisho.v1.Revocation.$Shape} Revocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Revocation & sekisho.v1.Revocation.$Shape;

            /**
             * Creates a Revocation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Revocation
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Revocation;

            /**
             * Creates a plain object from a Revocation message. Also converts values to other types if specified.
             * @param message Revocation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Revocation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Revocation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Revocation {

            /** Properties of a Revocation. */
            interface $Properties {

                /** Revocation statementId */
                statementId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Revocation. */
            type $Shape = sekisho.v1.Revocation.$Properties;
        }

        /**
         * Properties of a ReleaseAsked.
         * @deprecated Use sekisho.v1.ReleaseAsked.$Properties instead.
         */
        interface IReleaseAsked extends sekisho.v1.ReleaseAsked.$Properties {
        }

        /** Represents a ReleaseAsked. */
        class ReleaseAsked {

            /**
             * Constructs a new ReleaseAsked.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.ReleaseAsked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReleaseAsked requestId. */
            requestId: string;

            /** ReleaseAsked incidentId. */
            incidentId: string;

            /** ReleaseAsked portionId. */
            portionId: string;

            /** ReleaseAsked portionVersion. */
            portionVersion: number;

            /** ReleaseAsked organisation. */
            organisation: string;

            /** ReleaseAsked requester. */
            requester: string;

            /** ReleaseAsked originator. */
            originator: string;

            /**
             * Creates a new ReleaseAsked instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReleaseAsked instance
             */
            static create(properties: sekisho.v1.ReleaseAsked.$Shape): sekisho.v1.ReleaseAsked & sekisho.v1.ReleaseAsked.$Shape;
            static create(properties?: sekisho.v1.ReleaseAsked.$Properties): sekisho.v1.ReleaseAsked;

            /**
             * Encodes the specified ReleaseAsked message. Does not implicitly {@link sekisho.v1.ReleaseAsked.verify|verify} messages.
             * @param message ReleaseAsked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.ReleaseAsked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReleaseAsked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.ReleaseAsked & sekisho.v1.ReleaseAsked.$Shape} ReleaseAsked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.ReleaseAsked & sekisho.v1.ReleaseAsked.$Shape;

            /**
             * Creates a ReleaseAsked message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReleaseAsked
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.ReleaseAsked;

            /**
             * Creates a plain object from a ReleaseAsked message. Also converts values to other types if specified.
             * @param message ReleaseAsked
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.ReleaseAsked, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReleaseAsked to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReleaseAsked {

            /** Properties of a ReleaseAsked. */
            interface $Properties {

                /** ReleaseAsked requestId */
                requestId?: (string|null);

                /** ReleaseAsked incidentId */
                incidentId?: (string|null);

                /** ReleaseAsked portionId */
                portionId?: (string|null);

                /** ReleaseAsked portionVersion */
                portionVersion?: (number|null);

                /** ReleaseAsked organisation */
                organisation?: (string|null);

                /** ReleaseAsked requester */
                requester?: (string|null);

                /** ReleaseAsked originator */
                originator?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReleaseAsked. */
            type $Shape = sekisho.v1.ReleaseAsked.$Properties;
        }

        /**
         * Properties of a Decision.
         * @deprecated Use sekisho.v1.Decision.$Properties instead.
         */
        interface IDecision extends sekisho.v1.Decision.$Properties {
        }

        /** Represents a Decision. */
        class Decision {

            /**
             * Constructs a new Decision.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Decision.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Decision submitter. */
            submitter: string;

            /** Decision outboxSequence. */
            outboxSequence: (number);

            /** Decision messageId. */
            messageId: string;

            /** Decision incidentId. */
            incidentId: string;

            /** Decision originator. */
            originator: string;

            /** Decision relay. */
            relay: boolean;

            /** Decision packVersion. */
            packVersion: string;

            /** Decision judgedOn. */
            judgedOn: string;

            /** Decision outcome. */
            outcome: sekisho.v1.SubmissionOutcome;

            /** Decision reasons. */
            reasons: sekisho.v1.Reason[];

            /** Decision path. */
            path: string[];

            /** Decision addressees. */
            addressees: string[];

            /** Decision sectors. */
            sectors: string[];

            /** Decision informationKind. */
            informationKind: string;

            /** Decision portions. */
            portions: sekisho.v1.DecidedPortion[];

            /** Decision recipients. */
            recipients: sekisho.v1.RecipientDecision[];

            /** Decision originatedStoryMs. */
            originatedStoryMs: (number);

            /** Decision storyMs. */
            storyMs: (number);

            /** Decision intendedUnixMs. */
            intendedUnixMs: (number);

            /** Decision storedUnixMs. */
            storedUnixMs: number;

            /** Decision decidedUnixMs. */
            decidedUnixMs: (number);

            /** Decision decidedBy. */
            decidedBy: string;

            /** Decision runId. */
            runId: string;

            /** Decision labels. */
            labels: sekisho.v1.DecidedLabel[];

            /** Decision banner. */
            banner?: (sekisho.v1.Label|null);

            /** Decision addresseesWritten. */
            addresseesWritten: boolean;

            /** Decision topology. */
            topology: string;

            /** Decision sources. */
            sources: sekisho.v1.DecidedSource[];

            /** Decision statement. */
            statement?: (sekisho.v1.Statement|null);

            /** Decision asked. */
            asked?: (sekisho.v1.ReleaseAsked|null);

            /** Decision relayedSubmitter. */
            relayedSubmitter: string;

            /** Decision relayedSequence. */
            relayedSequence: (number);

            /**
             * Creates a new Decision instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Decision instance
             */
            static create(properties: sekisho.v1.Decision.$Shape): sekisho.v1.Decision & sekisho.v1.Decision.$Shape;
            static create(properties?: sekisho.v1.Decision.$Properties): sekisho.v1.Decision;

            /**
             * Encodes the specified Decision message. Does not implicitly {@link sekisho.v1.Decision.verify|verify} messages.
             * @param message Decision message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Decision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Decision message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Decision & sekisho.v1.Decision.$Shape} Decision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Decision & sekisho.v1.Decision.$Shape;

            /**
             * Creates a Decision message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Decision
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Decision;

            /**
             * Creates a plain object from a Decision message. Also converts values to other types if specified.
             * @param message Decision
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Decision, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Decision to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Decision {

            /** Properties of a Decision. */
            interface $Properties {

                /** Decision submitter */
                submitter?: (string|null);

                /** Decision outboxSequence */
                outboxSequence?: (number|null);

                /** Decision messageId */
                messageId?: (string|null);

                /** Decision incidentId */
                incidentId?: (string|null);

                /** Decision originator */
                originator?: (string|null);

                /** Decision relay */
                relay?: (boolean|null);

                /** Decision packVersion */
                packVersion?: (string|null);

                /** Decision judgedOn */
                judgedOn?: (string|null);

                /** Decision outcome */
                outcome?: (sekisho.v1.SubmissionOutcome|null);

                /** Decision reasons */
                reasons?: (sekisho.v1.Reason.$Properties[]|null);

                /** Decision path */
                path?: (string[]|null);

                /** Decision addressees */
                addressees?: (string[]|null);

                /** Decision sectors */
                sectors?: (string[]|null);

                /** Decision informationKind */
                informationKind?: (string|null);

                /** Decision portions */
                portions?: (sekisho.v1.DecidedPortion.$Properties[]|null);

                /** Decision recipients */
                recipients?: (sekisho.v1.RecipientDecision.$Properties[]|null);

                /** Decision originatedStoryMs */
                originatedStoryMs?: (number|null);

                /** Decision storyMs */
                storyMs?: (number|null);

                /** Decision intendedUnixMs */
                intendedUnixMs?: (number|null);

                /** Decision storedUnixMs */
                storedUnixMs?: (number|null);

                /** Decision decidedUnixMs */
                decidedUnixMs?: (number|null);

                /** Decision decidedBy */
                decidedBy?: (string|null);

                /** Decision runId */
                runId?: (string|null);

                /** Decision labels */
                labels?: (sekisho.v1.DecidedLabel.$Properties[]|null);

                /** Decision banner */
                banner?: (sekisho.v1.Label.$Properties|null);

                /** Decision addresseesWritten */
                addresseesWritten?: (boolean|null);

                /** Decision topology */
                topology?: (string|null);

                /** Decision sources */
                sources?: (sekisho.v1.DecidedSource.$Properties[]|null);

                /** Decision statement */
                statement?: (sekisho.v1.Statement.$Properties|null);

                /** Decision asked */
                asked?: (sekisho.v1.ReleaseAsked.$Properties|null);

                /** Decision relayedSubmitter */
                relayedSubmitter?: (string|null);

                /** Decision relayedSequence */
                relayedSequence?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Decision. */
            type $Shape = {
              submitter?: string|null;
              outboxSequence?: number|null;
              messageId?: string|null;
              incidentId?: string|null;
              originator?: string|null;
              relay?: boolean|null;
              packVersion?: string|null;
              judgedOn?: string|null;
              outcome?: sekisho.v1.SubmissionOutcome|null;
              reasons?: sekisho.v1.Reason.$Shape[]|null;
              path?: string[]|null;
              addressees?: string[]|null;
              sectors?: string[]|null;
              informationKind?: string|null;
              portions?: sekisho.v1.DecidedPortion.$Shape[]|null;
              recipients?: sekisho.v1.RecipientDecision.$Shape[]|null;
              originatedStoryMs?: number|null;
              storyMs?: number|null;
              intendedUnixMs?: number|null;
              storedUnixMs?: number|null;
              decidedUnixMs?: number|null;
              decidedBy?: string|null;
              runId?: string|null;
              labels?: sekisho.v1.DecidedLabel.$Shape[]|null;
              banner?: sekisho.v1.Label.$Shape|null;
              addresseesWritten?: boolean|null;
              topology?: string|null;
              sources?: sekisho.v1.DecidedSource.$Shape[]|null;
              statement?: sekisho.v1.Statement.$Shape|null;
              asked?: sekisho.v1.ReleaseAsked.$Shape|null;
              relayedSubmitter?: string|null;
              relayedSequence?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a DecidedPortion.
         * @deprecated Use sekisho.v1.DecidedPortion.$Properties instead.
         */
        interface IDecidedPortion extends sekisho.v1.DecidedPortion.$Properties {
        }

        /** Represents a DecidedPortion. */
        class DecidedPortion {

            /**
             * Constructs a new DecidedPortion.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.DecidedPortion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DecidedPortion id. */
            id: string;

            /** DecidedPortion version. */
            version: number;

            /** DecidedPortion kind. */
            kind: sekisho.v1.PortionKind;

            /** DecidedPortion label. */
            label: number;

            /**
             * Creates a new DecidedPortion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DecidedPortion instance
             */
            static create(properties: sekisho.v1.DecidedPortion.$Shape): sekisho.v1.DecidedPortion & sekisho.v1.DecidedPortion.$Shape;
            static create(properties?: sekisho.v1.DecidedPortion.$Properties): sekisho.v1.DecidedPortion;

            /**
             * Encodes the specified DecidedPortion message. Does not implicitly {@link sekisho.v1.DecidedPortion.verify|verify} messages.
             * @param message DecidedPortion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.DecidedPortion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DecidedPortion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.DecidedPortion & sekisho.v1.DecidedPortion.$Shape} DecidedPortion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.DecidedPortion & sekisho.v1.DecidedPortion.$Shape;

            /**
             * Creates a DecidedPortion message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DecidedPortion
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.DecidedPortion;

            /**
             * Creates a plain object from a DecidedPortion message. Also converts values to other types if specified.
             * @param message DecidedPortion
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.DecidedPortion, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DecidedPortion to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DecidedPortion {

            /** Properties of a DecidedPortion. */
            interface $Properties {

                /** DecidedPortion id */
                id?: (string|null);

                /** DecidedPortion version */
                version?: (number|null);

                /** DecidedPortion kind */
                kind?: (sekisho.v1.PortionKind|null);

                /** DecidedPortion label */
                label?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DecidedPortion. */
            type $Shape = sekisho.v1.DecidedPortion.$Properties;
        }

        /**
         * Properties of a DecidedLabel.
         * @deprecated Use sekisho.v1.DecidedLabel.$Properties instead.
         */
        interface IDecidedLabel extends sekisho.v1.DecidedLabel.$Properties {
        }

        /** Represents a DecidedLabel. */
        class DecidedLabel {

            /**
             * Constructs a new DecidedLabel.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.DecidedLabel.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DecidedLabel label. */
            label?: (sekisho.v1.Label|null);

            /** DecidedLabel marking. */
            marking: string;

            /** DecidedLabel releasedTo. */
            releasedTo: string[];

            /**
             * Creates a new DecidedLabel instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DecidedLabel instance
             */
            static create(properties: sekisho.v1.DecidedLabel.$Shape): sekisho.v1.DecidedLabel & sekisho.v1.DecidedLabel.$Shape;
            static create(properties?: sekisho.v1.DecidedLabel.$Properties): sekisho.v1.DecidedLabel;

            /**
             * Encodes the specified DecidedLabel message. Does not implicitly {@link sekisho.v1.DecidedLabel.verify|verify} messages.
             * @param message DecidedLabel message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.DecidedLabel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DecidedLabel message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.DecidedLabel & sekisho.v1.DecidedLabel.$Shape} DecidedLabel
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.DecidedLabel & sekisho.v1.DecidedLabel.$Shape;

            /**
             * Creates a DecidedLabel message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DecidedLabel
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.DecidedLabel;

            /**
             * Creates a plain object from a DecidedLabel message. Also converts values to other types if specified.
             * @param message DecidedLabel
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.DecidedLabel, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DecidedLabel to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DecidedLabel {

            /** Properties of a DecidedLabel. */
            interface $Properties {

                /** DecidedLabel label */
                label?: (sekisho.v1.Label.$Properties|null);

                /** DecidedLabel marking */
                marking?: (string|null);

                /** DecidedLabel releasedTo */
                releasedTo?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DecidedLabel. */
            type $Shape = sekisho.v1.DecidedLabel.$Properties;
        }

        /**
         * Properties of a DecidedSource.
         * @deprecated Use sekisho.v1.DecidedSource.$Properties instead.
         */
        interface IDecidedSource extends sekisho.v1.DecidedSource.$Properties {
        }

        /** Represents a DecidedSource. */
        class DecidedSource {

            /**
             * Constructs a new DecidedSource.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.DecidedSource.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DecidedSource portion. */
            portion: number;

            /** DecidedSource originator. */
            originator: string;

            /** DecidedSource incidentId. */
            incidentId: string;

            /** DecidedSource portionId. */
            portionId: string;

            /** DecidedSource portionVersion. */
            portionVersion: number;

            /** DecidedSource label. */
            label?: (sekisho.v1.Label|null);

            /** DecidedSource downgraded. */
            downgraded?: (sekisho.v1.Label|null);

            /** DecidedSource distribution. */
            distribution: string[];

            /**
             * Creates a new DecidedSource instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DecidedSource instance
             */
            static create(properties: sekisho.v1.DecidedSource.$Shape): sekisho.v1.DecidedSource & sekisho.v1.DecidedSource.$Shape;
            static create(properties?: sekisho.v1.DecidedSource.$Properties): sekisho.v1.DecidedSource;

            /**
             * Encodes the specified DecidedSource message. Does not implicitly {@link sekisho.v1.DecidedSource.verify|verify} messages.
             * @param message DecidedSource message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.DecidedSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DecidedSource message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.DecidedSource & sekisho.v1.DecidedSource.$Shape} DecidedSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.DecidedSource & sekisho.v1.DecidedSource.$Shape;

            /**
             * Creates a DecidedSource message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DecidedSource
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.DecidedSource;

            /**
             * Creates a plain object from a DecidedSource message. Also converts values to other types if specified.
             * @param message DecidedSource
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.DecidedSource, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DecidedSource to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DecidedSource {

            /** Properties of a DecidedSource. */
            interface $Properties {

                /** DecidedSource portion */
                portion?: (number|null);

                /** DecidedSource originator */
                originator?: (string|null);

                /** DecidedSource incidentId */
                incidentId?: (string|null);

                /** DecidedSource portionId */
                portionId?: (string|null);

                /** DecidedSource portionVersion */
                portionVersion?: (number|null);

                /** DecidedSource label */
                label?: (sekisho.v1.Label.$Properties|null);

                /** DecidedSource downgraded */
                downgraded?: (sekisho.v1.Label.$Properties|null);

                /** DecidedSource distribution */
                distribution?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DecidedSource. */
            type $Shape = sekisho.v1.DecidedSource.$Properties;
        }

        /**
         * Properties of a RecipientDecision.
         * @deprecated Use sekisho.v1.RecipientDecision.$Properties instead.
         */
        interface IRecipientDecision extends sekisho.v1.RecipientDecision.$Properties {
        }

        /** Represents a RecipientDecision. */
        class RecipientDecision {

            /**
             * Constructs a new RecipientDecision.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.RecipientDecision.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecipientDecision organisation. */
            organisation: string;

            /** RecipientDecision deliveryId. */
            deliveryId: string;

            /** RecipientDecision marking. */
            marking: string;

            /** RecipientDecision verdicts. */
            verdicts: sekisho.v1.Verdict[];

            /** RecipientDecision withheld. */
            withheld: sekisho.v1.WithheldPortion[];

            /**
             * Creates a new RecipientDecision instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RecipientDecision instance
             */
            static create(properties: sekisho.v1.RecipientDecision.$Shape): sekisho.v1.RecipientDecision & sekisho.v1.RecipientDecision.$Shape;
            static create(properties?: sekisho.v1.RecipientDecision.$Properties): sekisho.v1.RecipientDecision;

            /**
             * Encodes the specified RecipientDecision message. Does not implicitly {@link sekisho.v1.RecipientDecision.verify|verify} messages.
             * @param message RecipientDecision message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.RecipientDecision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecipientDecision message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.RecipientDecision & sekisho.v1.RecipientDecision.$Shape} RecipientDecision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.RecipientDecision & sekisho.v1.RecipientDecision.$Shape;

            /**
             * Creates a RecipientDecision message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RecipientDecision
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.RecipientDecision;

            /**
             * Creates a plain object from a RecipientDecision message. Also converts values to other types if specified.
             * @param message RecipientDecision
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.RecipientDecision, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RecipientDecision to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RecipientDecision {

            /** Properties of a RecipientDecision. */
            interface $Properties {

                /** RecipientDecision organisation */
                organisation?: (string|null);

                /** RecipientDecision deliveryId */
                deliveryId?: (string|null);

                /** RecipientDecision marking */
                marking?: (string|null);

                /** RecipientDecision verdicts */
                verdicts?: (sekisho.v1.Verdict.$Properties[]|null);

                /** RecipientDecision withheld */
                withheld?: (sekisho.v1.WithheldPortion.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecipientDecision. */
            type $Shape = sekisho.v1.RecipientDecision.$Properties;
        }

        /**
         * Properties of a WithheldPortion.
         * @deprecated Use sekisho.v1.WithheldPortion.$Properties instead.
         */
        interface IWithheldPortion extends sekisho.v1.WithheldPortion.$Properties {
        }

        /** Represents a WithheldPortion. */
        class WithheldPortion {

            /**
             * Constructs a new WithheldPortion.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.WithheldPortion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WithheldPortion portion. */
            portion: number;

            /** WithheldPortion rule. */
            rule: string;

            /** WithheldPortion marking. */
            marking: string;

            /** WithheldPortion failed. */
            failed: sekisho.v1.FailedAxis[];

            /**
             * Creates a new WithheldPortion instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WithheldPortion instance
             */
            static create(properties: sekisho.v1.WithheldPortion.$Shape): sekisho.v1.WithheldPortion & sekisho.v1.WithheldPortion.$Shape;
            static create(properties?: sekisho.v1.WithheldPortion.$Properties): sekisho.v1.WithheldPortion;

            /**
             * Encodes the specified WithheldPortion message. Does not implicitly {@link sekisho.v1.WithheldPortion.verify|verify} messages.
             * @param message WithheldPortion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.WithheldPortion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WithheldPortion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.WithheldPortion & sekisho.v1.WithheldPortion.$Shape} WithheldPortion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.WithheldPortion & sekisho.v1.WithheldPortion.$Shape;

            /**
             * Creates a WithheldPortion message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WithheldPortion
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.WithheldPortion;

            /**
             * Creates a plain object from a WithheldPortion message. Also converts values to other types if specified.
             * @param message WithheldPortion
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.WithheldPortion, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WithheldPortion to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WithheldPortion {

            /** Properties of a WithheldPortion. */
            interface $Properties {

                /** WithheldPortion portion */
                portion?: (number|null);

                /** WithheldPortion rule */
                rule?: (string|null);

                /** WithheldPortion marking */
                marking?: (string|null);

                /** WithheldPortion failed */
                failed?: (sekisho.v1.FailedAxis.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WithheldPortion. */
            type $Shape = sekisho.v1.WithheldPortion.$Properties;
        }

        /**
         * Properties of a Verdict.
         * @deprecated Use sekisho.v1.Verdict.$Properties instead.
         */
        interface IVerdict extends sekisho.v1.Verdict.$Properties {
        }

        /** Represents a Verdict. */
        class Verdict {

            /**
             * Constructs a new Verdict.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Verdict.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Verdict permitted. */
            permitted: boolean;

            /** Verdict failed. */
            failed: sekisho.v1.FailedAxis[];

            /**
             * Creates a new Verdict instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Verdict instance
             */
            static create(properties: sekisho.v1.Verdict.$Shape): sekisho.v1.Verdict & sekisho.v1.Verdict.$Shape;
            static create(properties?: sekisho.v1.Verdict.$Properties): sekisho.v1.Verdict;

            /**
             * Encodes the specified Verdict message. Does not implicitly {@link sekisho.v1.Verdict.verify|verify} messages.
             * @param message Verdict message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Verdict.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Verdict message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Verdict & sekisho.v1.Verdict.$Shape} Verdict
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Verdict & sekisho.v1.Verdict.$Shape;

            /**
             * Creates a Verdict message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Verdict
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Verdict;

            /**
             * Creates a plain object from a Verdict message. Also converts values to other types if specified.
             * @param message Verdict
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Verdict, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Verdict to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Verdict {

            /** Properties of a Verdict. */
            interface $Properties {

                /** Verdict permitted */
                permitted?: (boolean|null);

                /** Verdict failed */
                failed?: (sekisho.v1.FailedAxis.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Verdict. */
            type $Shape = sekisho.v1.Verdict.$Properties;
        }

        /**
         * Properties of a FailedAxis.
         * @deprecated Use sekisho.v1.FailedAxis.$Properties instead.
         */
        interface IFailedAxis extends sekisho.v1.FailedAxis.$Properties {
        }

        /** Represents a FailedAxis. */
        class FailedAxis {

            /**
             * Constructs a new FailedAxis.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.FailedAxis.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FailedAxis axis. */
            axis: string;

            /** FailedAxis code. */
            code: string;

            /** FailedAxis params. */
            params: { [k: string]: string };

            /**
             * Creates a new FailedAxis instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FailedAxis instance
             */
            static create(properties: sekisho.v1.FailedAxis.$Shape): sekisho.v1.FailedAxis & sekisho.v1.FailedAxis.$Shape;
            static create(properties?: sekisho.v1.FailedAxis.$Properties): sekisho.v1.FailedAxis;

            /**
             * Encodes the specified FailedAxis message. Does not implicitly {@link sekisho.v1.FailedAxis.verify|verify} messages.
             * @param message FailedAxis message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.FailedAxis.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FailedAxis message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.FailedAxis & sekisho.v1.FailedAxis.$Shape} FailedAxis
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.FailedAxis & sekisho.v1.FailedAxis.$Shape;

            /**
             * Creates a FailedAxis message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FailedAxis
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.FailedAxis;

            /**
             * Creates a plain object from a FailedAxis message. Also converts values to other types if specified.
             * @param message FailedAxis
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.FailedAxis, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FailedAxis to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FailedAxis {

            /** Properties of a FailedAxis. */
            interface $Properties {

                /** FailedAxis axis */
                axis?: (string|null);

                /** FailedAxis code */
                code?: (string|null);

                /** FailedAxis params */
                params?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FailedAxis. */
            type $Shape = sekisho.v1.FailedAxis.$Properties;
        }

        /**
         * Properties of a MetricsSnapshot.
         * @deprecated Use sekisho.v1.MetricsSnapshot.$Properties instead.
         */
        interface IMetricsSnapshot extends sekisho.v1.MetricsSnapshot.$Properties {
        }

        /** Represents a MetricsSnapshot. */
        class MetricsSnapshot {

            /**
             * Constructs a new MetricsSnapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.MetricsSnapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MetricsSnapshot runId. */
            runId: string;

            /** MetricsSnapshot unixMs. */
            unixMs: (number);

            /** MetricsSnapshot storyMs. */
            storyMs: (number);

            /** MetricsSnapshot submitted. */
            submitted: (number);

            /** MetricsSnapshot rejected. */
            rejected: (number);

            /** MetricsSnapshot decided. */
            decided: (number);

            /** MetricsSnapshot dispatched. */
            dispatched: (number);

            /** MetricsSnapshot delivered. */
            delivered: (number);

            /** MetricsSnapshot denied. */
            denied: (number);

            /** MetricsSnapshot duplicated. */
            duplicated: (number);

            /** MetricsSnapshot redelivered. */
            redelivered: (number);

            /** MetricsSnapshot refused. */
            refused: (number);

            /** MetricsSnapshot triaged. */
            triaged: (number);

            /** MetricsSnapshot inFlight. */
            inFlight: (number);

            /** MetricsSnapshot latency. */
            latency: sekisho.v1.WindowLatency[];

            /** MetricsSnapshot delays. */
            delays: sekisho.v1.ProcessDelay[];

            /**
             * Creates a new MetricsSnapshot instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MetricsSnapshot instance
             */
            static create(properties: sekisho.v1.MetricsSnapshot.$Shape): sekisho.v1.MetricsSnapshot & sekisho.v1.MetricsSnapshot.$Shape;
            static create(properties?: sekisho.v1.MetricsSnapshot.$Properties): sekisho.v1.MetricsSnapshot;

            /**
             * Encodes the specified MetricsSnapshot message. Does not implicitly {@link sekisho.v1.MetricsSnapshot.verify|verify} messages.
             * @param message MetricsSnapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.MetricsSnapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MetricsSnapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.MetricsSnapshot & sekisho.v1.MetricsSnapshot.$Shape} MetricsSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.MetricsSnapshot & sekisho.v1.MetricsSnapshot.$Shape;

            /**
             * Creates a MetricsSnapshot message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MetricsSnapshot
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.MetricsSnapshot;

            /**
             * Creates a plain object from a MetricsSnapshot message. Also converts values to other types if specified.
             * @param message MetricsSnapshot
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.MetricsSnapshot, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MetricsSnapshot to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MetricsSnapshot {

            /** Properties of a MetricsSnapshot. */
            interface $Properties {

                /** MetricsSnapshot runId */
                runId?: (string|null);

                /** MetricsSnapshot unixMs */
                unixMs?: (number|null);

                /** MetricsSnapshot storyMs */
                storyMs?: (number|null);

                /** MetricsSnapshot submitted */
                submitted?: (number|null);

                /** MetricsSnapshot rejected */
                rejected?: (number|null);

                /** MetricsSnapshot decided */
                decided?: (number|null);

                /** MetricsSnapshot dispatched */
                dispatched?: (number|null);

                /** MetricsSnapshot delivered */
                delivered?: (number|null);

                /** MetricsSnapshot denied */
                denied?: (number|null);

                /** MetricsSnapshot duplicated */
                duplicated?: (number|null);

                /** MetricsSnapshot redelivered */
                redelivered?: (number|null);

                /** MetricsSnapshot refused */
                refused?: (number|null);

                /** MetricsSnapshot triaged */
                triaged?: (number|null);

                /** MetricsSnapshot inFlight */
                inFlight?: (number|null);

                /** MetricsSnapshot latency */
                latency?: (sekisho.v1.WindowLatency.$Properties[]|null);

                /** MetricsSnapshot delays */
                delays?: (sekisho.v1.ProcessDelay.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MetricsSnapshot. */
            type $Shape = sekisho.v1.MetricsSnapshot.$Properties;
        }

        /**
         * Properties of a WindowLatency.
         * @deprecated Use sekisho.v1.WindowLatency.$Properties instead.
         */
        interface IWindowLatency extends sekisho.v1.WindowLatency.$Properties {
        }

        /** Represents a WindowLatency. */
        class WindowLatency {

            /**
             * Constructs a new WindowLatency.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.WindowLatency.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WindowLatency window. */
            window: string;

            /** WindowLatency stage. */
            stage: string;

            /** WindowLatency n. */
            n: (number);

            /** WindowLatency p50. */
            p50?: (number|null);

            /** WindowLatency p90. */
            p90?: (number|null);

            /** WindowLatency p99. */
            p99?: (number|null);

            /** WindowLatency p999. */
            p999?: (number|null);

            /** WindowLatency max. */
            max: number;

            /**
             * Creates a new WindowLatency instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WindowLatency instance
             */
            static create(properties: sekisho.v1.WindowLatency.$Shape): sekisho.v1.WindowLatency & sekisho.v1.WindowLatency.$Shape;
            static create(properties?: sekisho.v1.WindowLatency.$Properties): sekisho.v1.WindowLatency;

            /**
             * Encodes the specified WindowLatency message. Does not implicitly {@link sekisho.v1.WindowLatency.verify|verify} messages.
             * @param message WindowLatency message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.WindowLatency.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WindowLatency message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.WindowLatency & sekisho.v1.WindowLatency.$Shape} WindowLatency
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.WindowLatency & sekisho.v1.WindowLatency.$Shape;

            /**
             * Creates a WindowLatency message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WindowLatency
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.WindowLatency;

            /**
             * Creates a plain object from a WindowLatency message. Also converts values to other types if specified.
             * @param message WindowLatency
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.WindowLatency, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WindowLatency to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WindowLatency {

            /** Properties of a WindowLatency. */
            interface $Properties {

                /** WindowLatency window */
                window?: (string|null);

                /** WindowLatency stage */
                stage?: (string|null);

                /** WindowLatency n */
                n?: (number|null);

                /** WindowLatency p50 */
                p50?: (number|null);

                /** WindowLatency p90 */
                p90?: (number|null);

                /** WindowLatency p99 */
                p99?: (number|null);

                /** WindowLatency p999 */
                p999?: (number|null);

                /** WindowLatency max */
                max?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WindowLatency. */
            type $Shape = sekisho.v1.WindowLatency.$Properties;
        }

        /**
         * Properties of a ProcessDelay.
         * @deprecated Use sekisho.v1.ProcessDelay.$Properties instead.
         */
        interface IProcessDelay extends sekisho.v1.ProcessDelay.$Properties {
        }

        /** Represents a ProcessDelay. */
        class ProcessDelay {

            /**
             * Constructs a new ProcessDelay.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.ProcessDelay.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProcessDelay process. */
            process: string;

            /** ProcessDelay n. */
            n: (number);

            /** ProcessDelay p50Ms. */
            p50Ms?: (number|null);

            /** ProcessDelay p99Ms. */
            p99Ms?: (number|null);

            /** ProcessDelay maxMs. */
            maxMs: number;

            /** ProcessDelay stalls. */
            stalls: number;

            /**
             * Creates a new ProcessDelay instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProcessDelay instance
             */
            static create(properties: sekisho.v1.ProcessDelay.$Shape): sekisho.v1.ProcessDelay & sekisho.v1.ProcessDelay.$Shape;
            static create(properties?: sekisho.v1.ProcessDelay.$Properties): sekisho.v1.ProcessDelay;

            /**
             * Encodes the specified ProcessDelay message. Does not implicitly {@link sekisho.v1.ProcessDelay.verify|verify} messages.
             * @param message ProcessDelay message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.ProcessDelay.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProcessDelay message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.ProcessDelay & sekisho.v1.ProcessDelay.$Shape} ProcessDelay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.ProcessDelay & sekisho.v1.ProcessDelay.$Shape;

            /**
             * Creates a ProcessDelay message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProcessDelay
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.ProcessDelay;

            /**
             * Creates a plain object from a ProcessDelay message. Also converts values to other types if specified.
             * @param message ProcessDelay
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.ProcessDelay, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProcessDelay to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ProcessDelay {

            /** Properties of a ProcessDelay. */
            interface $Properties {

                /** ProcessDelay process */
                process?: (string|null);

                /** ProcessDelay n */
                n?: (number|null);

                /** ProcessDelay p50Ms */
                p50Ms?: (number|null);

                /** ProcessDelay p99Ms */
                p99Ms?: (number|null);

                /** ProcessDelay maxMs */
                maxMs?: (number|null);

                /** ProcessDelay stalls */
                stalls?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProcessDelay. */
            type $Shape = sekisho.v1.ProcessDelay.$Properties;
        }

        /**
         * Properties of a Health.
         * @deprecated Use sekisho.v1.Health.$Properties instead.
         */
        interface IHealth extends sekisho.v1.Health.$Properties {
        }

        /** Represents a Health. */
        class Health {

            /**
             * Constructs a new Health.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Health.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Health process. */
            process: string;

            /** Health unixMs. */
            unixMs: (number);

            /** Health intervalMs. */
            intervalMs: number;

            /** Health delays. */
            delays: string;

            /** Health maxDelayMs. */
            maxDelayMs: number;

            /**
             * Creates a new Health instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Health instance
             */
            static create(properties: sekisho.v1.Health.$Shape): sekisho.v1.Health & sekisho.v1.Health.$Shape;
            static create(properties?: sekisho.v1.Health.$Properties): sekisho.v1.Health;

            /**
             * Encodes the specified Health message. Does not implicitly {@link sekisho.v1.Health.verify|verify} messages.
             * @param message Health message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Health.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Health message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Health & sekisho.v1.Health.$Shape} Health
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Health & sekisho.v1.Health.$Shape;

            /**
             * Creates a Health message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Health
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Health;

            /**
             * Creates a plain object from a Health message. Also converts values to other types if specified.
             * @param message Health
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Health, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Health to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Health {

            /** Properties of a Health. */
            interface $Properties {

                /** Health process */
                process?: (string|null);

                /** Health unixMs */
                unixMs?: (number|null);

                /** Health intervalMs */
                intervalMs?: (number|null);

                /** Health delays */
                delays?: (string|null);

                /** Health maxDelayMs */
                maxDelayMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Health. */
            type $Shape = sekisho.v1.Health.$Properties;
        }

        /**
         * Properties of a Receipt.
         * @deprecated Use sekisho.v1.Receipt.$Properties instead.
         */
        interface IReceipt extends sekisho.v1.Receipt.$Properties {
        }

        /** Represents a Receipt. */
        class Receipt {

            /**
             * Constructs a new Receipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Receipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Receipt organisation. */
            organisation: string;

            /** Receipt unixMs. */
            unixMs: (number);

            /** Receipt submitted. */
            submitted?: (sekisho.v1.Submitted|null);

            /** Receipt received. */
            received?: (sekisho.v1.Received|null);

            /** Receipt triaged. */
            triaged?: (sekisho.v1.Triaged|null);

            /** Receipt refused. */
            refused?: (sekisho.v1.Refused|null);

            /** Receipt desks. */
            desks?: (sekisho.v1.DesksAccounted|null);

            /** Receipt read. */
            read?: (sekisho.v1.Read|null);

            /** Receipt runId. */
            runId: string;

            /** Receipt event. */
            event?: ("submitted"|"received"|"triaged"|"refused"|"desks"|"read");

            /**
             * Creates a new Receipt instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Receipt instance
             */
            static create(properties: sekisho.v1.Receipt.$Shape): sekisho.v1.Receipt & sekisho.v1.Receipt.$Shape;
            static create(properties?: sekisho.v1.Receipt.$Properties): sekisho.v1.Receipt;

            /**
             * Encodes the specified Receipt message. Does not implicitly {@link sekisho.v1.Receipt.verify|verify} messages.
             * @param message Receipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Receipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Receipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Receipt & sekisho.v1.Receipt.$Shape} Receipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Receipt & sekisho.v1.Receipt.$Shape;

            /**
             * Creates a Receipt message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Receipt
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Receipt;

            /**
             * Creates a plain object from a Receipt message. Also converts values to other types if specified.
             * @param message Receipt
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Receipt, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Receipt to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Receipt {

            /** Properties of a Receipt. */
            interface $Properties {

                /** Receipt organisation */
                organisation?: (string|null);

                /** Receipt unixMs */
                unixMs?: (number|null);

                /** Receipt submitted */
                submitted?: (sekisho.v1.Submitted.$Properties|null);

                /** Receipt received */
                received?: (sekisho.v1.Received.$Properties|null);

                /** Receipt triaged */
                triaged?: (sekisho.v1.Triaged.$Properties|null);

                /** Receipt refused */
                refused?: (sekisho.v1.Refused.$Properties|null);

                /** Receipt desks */
                desks?: (sekisho.v1.DesksAccounted.$Properties|null);

                /** Receipt read */
                read?: (sekisho.v1.Read.$Properties|null);

                /** Receipt runId */
                runId?: (string|null);

                /** Receipt event */
                event?: ("submitted"|"received"|"triaged"|"refused"|"desks"|"read");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Receipt. */
            type $Shape = {
              organisation?: string|null;
              unixMs?: number|null;
              submitted?: sekisho.v1.Submitted.$Shape|null;
              received?: sekisho.v1.Received.$Shape|null;
              triaged?: sekisho.v1.Triaged.$Shape|null;
              refused?: sekisho.v1.Refused.$Shape|null;
              desks?: sekisho.v1.DesksAccounted.$Shape|null;
              read?: sekisho.v1.Read.$Shape|null;
              runId?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ event?: undefined; submitted?: null; received?: null; triaged?: null; refused?: null; desks?: null; read?: null }|{ event?: "submitted"; submitted: sekisho.v1.Submitted.$Shape; received?: null; triaged?: null; refused?: null; desks?: null; read?: null }|{ event?: "received"; submitted?: null; received: sekisho.v1.Received.$Shape; triaged?: null; refused?: null; desks?: null; read?: null }|{ event?: "triaged"; submitted?: null; received?: null; triaged: sekisho.v1.Triaged.$Shape; refused?: null; desks?: null; read?: null }|{ event?: "refused"; submitted?: null; received?: null; triaged?: null; refused: sekisho.v1.Refused.$Shape; desks?: null; read?: null }|{ event?: "desks"; submitted?: null; received?: null; triaged?: null; refused?: null; desks: sekisho.v1.DesksAccounted.$Shape; read?: null }|{ event?: "read"; submitted?: null; received?: null; triaged?: null; refused?: null; desks?: null; read: sekisho.v1.Read.$Shape })
            );
        }

        /**
         * Properties of a Submitted.
         * @deprecated Use sekisho.v1.Submitted.$Properties instead.
         */
        interface ISubmitted extends sekisho.v1.Submitted.$Properties {
        }

        /** Represents a Submitted. */
        class Submitted {

            /**
             * Constructs a new Submitted.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Submitted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Submitted messageId. */
            messageId: string;

            /** Submitted incidentId. */
            incidentId: string;

            /** Submitted storyMs. */
            storyMs: (number);

            /** Submitted intendedUnixMs. */
            intendedUnixMs: (number);

            /** Submitted relay. */
            relay: boolean;

            /** Submitted outboxSequence. */
            outboxSequence: (number);

            /**
             * Creates a new Submitted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Submitted instance
             */
            static create(properties: sekisho.v1.Submitted.$Shape): sekisho.v1.Submitted & sekisho.v1.Submitted.$Shape;
            static create(properties?: sekisho.v1.Submitted.$Properties): sekisho.v1.Submitted;

            /**
             * Encodes the specified Submitted message. Does not implicitly {@link sekisho.v1.Submitted.verify|verify} messages.
             * @param message Submitted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Submitted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Submitted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Submitted & sekisho.v1.Submitted.$Shape} Submitted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Submitted & sekisho.v1.Submitted.$Shape;

            /**
             * Creates a Submitted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Submitted
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Submitted;

            /**
             * Creates a plain object from a Submitted message. Also converts values to other types if specified.
             * @param message Submitted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Submitted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Submitted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Submitted {

            /** Properties of a Submitted. */
            interface $Properties {

                /** Submitted messageId */
                messageId?: (string|null);

                /** Submitted incidentId */
                incidentId?: (string|null);

                /** Submitted storyMs */
                storyMs?: (number|null);

                /** Submitted intendedUnixMs */
                intendedUnixMs?: (number|null);

                /** Submitted relay */
                relay?: (boolean|null);

                /** Submitted outboxSequence */
                outboxSequence?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Submitted. */
            type $Shape = sekisho.v1.Submitted.$Properties;
        }

        /**
         * Properties of a Received.
         * @deprecated Use sekisho.v1.Received.$Properties instead.
         */
        interface IReceived extends sekisho.v1.Received.$Properties {
        }

        /** Represents a Received. */
        class Received {

            /**
             * Constructs a new Received.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Received.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Received deliveryId. */
            deliveryId: string;

            /** Received incidentId. */
            incidentId: string;

            /** Received inboxRow. */
            inboxRow: (number);

            /** Received portions. */
            portions: string[];

            /** Received freshPortions. */
            freshPortions: string[];

            /** Received arrivalStoryMs. */
            arrivalStoryMs: (number);

            /** Received attempts. */
            attempts: number;

            /** Received slipStoryMs. */
            slipStoryMs: (number);

            /**
             * Creates a new Received instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Received instance
             */
            static create(properties: sekisho.v1.Received.$Shape): sekisho.v1.Received & sekisho.v1.Received.$Shape;
            static create(properties?: sekisho.v1.Received.$Properties): sekisho.v1.Received;

            /**
             * Encodes the specified Received message. Does not implicitly {@link sekisho.v1.Received.verify|verify} messages.
             * @param message Received message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Received.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Received message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Received & sekisho.v1.Received.$Shape} Received
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Received & sekisho.v1.Received.$Shape;

            /**
             * Creates a Received message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Received
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Received;

            /**
             * Creates a plain object from a Received message. Also converts values to other types if specified.
             * @param message Received
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Received, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Received to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Received {

            /** Properties of a Received. */
            interface $Properties {

                /** Received deliveryId */
                deliveryId?: (string|null);

                /** Received incidentId */
                incidentId?: (string|null);

                /** Received inboxRow */
                inboxRow?: (number|null);

                /** Received portions */
                portions?: (string[]|null);

                /** Received freshPortions */
                freshPortions?: (string[]|null);

                /** Received arrivalStoryMs */
                arrivalStoryMs?: (number|null);

                /** Received attempts */
                attempts?: (number|null);

                /** Received slipStoryMs */
                slipStoryMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Received. */
            type $Shape = sekisho.v1.Received.$Properties;
        }

        /**
         * Properties of a Read.
         * @deprecated Use sekisho.v1.Read.$Properties instead.
         */
        interface IRead extends sekisho.v1.Read.$Properties {
        }

        /** Represents a Read. */
        class Read {

            /**
             * Constructs a new Read.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Read.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Read deliveryId. */
            deliveryId: string;

            /** Read incidentId. */
            incidentId: string;

            /** Read storyMs. */
            storyMs: (number);

            /**
             * Creates a new Read instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Read instance
             */
            static create(properties: sekisho.v1.Read.$Shape): sekisho.v1.Read & sekisho.v1.Read.$Shape;
            static create(properties?: sekisho.v1.Read.$Properties): sekisho.v1.Read;

            /**
             * Encodes the specified Read message. Does not implicitly {@link sekisho.v1.Read.verify|verify} messages.
             * @param message Read message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Read.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Read message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Read & sekisho.v1.Read.$Shape} Read
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Read & sekisho.v1.Read.$Shape;

            /**
             * Creates a Read message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Read
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Read;

            /**
             * Creates a plain object from a Read message. Also converts values to other types if specified.
             * @param message Read
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Read, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Read to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Read {

            /** Properties of a Read. */
            interface $Properties {

                /** Read deliveryId */
                deliveryId?: (string|null);

                /** Read incidentId */
                incidentId?: (string|null);

                /** Read storyMs */
                storyMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Read. */
            type $Shape = sekisho.v1.Read.$Properties;
        }

        /**
         * Properties of a Triaged.
         * @deprecated Use sekisho.v1.Triaged.$Properties instead.
         */
        interface ITriaged extends sekisho.v1.Triaged.$Properties {
        }

        /** Represents a Triaged. */
        class Triaged {

            /**
             * Constructs a new Triaged.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Triaged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Triaged deliveryId. */
            deliveryId: string;

            /** Triaged incidentId. */
            incidentId: string;

            /** Triaged portions. */
            portions: string[];

            /** Triaged actionable. */
            actionable: boolean;

            /** Triaged arrivalStoryMs. */
            arrivalStoryMs: (number);

            /** Triaged startedStoryMs. */
            startedStoryMs: (number);

            /** Triaged finishedStoryMs. */
            finishedStoryMs: (number);

            /** Triaged desks. */
            desks: string[];

            /**
             * Creates a new Triaged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Triaged instance
             */
            static create(properties: sekisho.v1.Triaged.$Shape): sekisho.v1.Triaged & sekisho.v1.Triaged.$Shape;
            static create(properties?: sekisho.v1.Triaged.$Properties): sekisho.v1.Triaged;

            /**
             * Encodes the specified Triaged message. Does not implicitly {@link sekisho.v1.Triaged.verify|verify} messages.
             * @param message Triaged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Triaged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Triaged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Triaged & sekisho.v1.Triaged.$Shape} Triaged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Triaged & sekisho.v1.Triaged.$Shape;

            /**
             * Creates a Triaged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Triaged
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Triaged;

            /**
             * Creates a plain object from a Triaged message. Also converts values to other types if specified.
             * @param message Triaged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Triaged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Triaged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Triaged {

            /** Properties of a Triaged. */
            interface $Properties {

                /** Triaged deliveryId */
                deliveryId?: (string|null);

                /** Triaged incidentId */
                incidentId?: (string|null);

                /** Triaged portions */
                portions?: (string[]|null);

                /** Triaged actionable */
                actionable?: (boolean|null);

                /** Triaged arrivalStoryMs */
                arrivalStoryMs?: (number|null);

                /** Triaged startedStoryMs */
                startedStoryMs?: (number|null);

                /** Triaged finishedStoryMs */
                finishedStoryMs?: (number|null);

                /** Triaged desks */
                desks?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Triaged. */
            type $Shape = sekisho.v1.Triaged.$Properties;
        }

        /**
         * Properties of a Refused.
         * @deprecated Use sekisho.v1.Refused.$Properties instead.
         */
        interface IRefused extends sekisho.v1.Refused.$Properties {
        }

        /** Represents a Refused. */
        class Refused {

            /**
             * Constructs a new Refused.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.Refused.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Refused code. */
            code: string;

            /** Refused inboxSequence. */
            inboxSequence: (number);

            /**
             * Creates a new Refused instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Refused instance
             */
            static create(properties: sekisho.v1.Refused.$Shape): sekisho.v1.Refused & sekisho.v1.Refused.$Shape;
            static create(properties?: sekisho.v1.Refused.$Properties): sekisho.v1.Refused;

            /**
             * Encodes the specified Refused message. Does not implicitly {@link sekisho.v1.Refused.verify|verify} messages.
             * @param message Refused message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.Refused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refused message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.Refused & sekisho.v1.Refused.$Shape} Refused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.Refused & sekisho.v1.Refused.$Shape;

            /**
             * Creates a Refused message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Refused
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.Refused;

            /**
             * Creates a plain object from a Refused message. Also converts values to other types if specified.
             * @param message Refused
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.Refused, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Refused to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Refused {

            /** Properties of a Refused. */
            interface $Properties {

                /** Refused code */
                code?: (string|null);

                /** Refused inboxSequence */
                inboxSequence?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refused. */
            type $Shape = sekisho.v1.Refused.$Properties;
        }

        /**
         * Properties of a DesksAccounted.
         * @deprecated Use sekisho.v1.DesksAccounted.$Properties instead.
         */
        interface IDesksAccounted extends sekisho.v1.DesksAccounted.$Properties {
        }

        /** Represents a DesksAccounted. */
        class DesksAccounted {

            /**
             * Constructs a new DesksAccounted.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.DesksAccounted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DesksAccounted fromStoryMs. */
            fromStoryMs: (number);

            /** DesksAccounted toStoryMs. */
            toStoryMs: (number);

            /** DesksAccounted desks. */
            desks: sekisho.v1.DeskAccount[];

            /** DesksAccounted sampledStoryMs. */
            sampledStoryMs: (number)[];

            /**
             * Creates a new DesksAccounted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DesksAccounted instance
             */
            static create(properties: sekisho.v1.DesksAccounted.$Shape): sekisho.v1.DesksAccounted & sekisho.v1.DesksAccounted.$Shape;
            static create(properties?: sekisho.v1.DesksAccounted.$Properties): sekisho.v1.DesksAccounted;

            /**
             * Encodes the specified DesksAccounted message. Does not implicitly {@link sekisho.v1.DesksAccounted.verify|verify} messages.
             * @param message DesksAccounted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.DesksAccounted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DesksAccounted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.DesksAccounted & sekisho.v1.DesksAccounted.$Shape} DesksAccounted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.DesksAccounted & sekisho.v1.DesksAccounted.$Shape;

            /**
             * Creates a DesksAccounted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DesksAccounted
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.DesksAccounted;

            /**
             * Creates a plain object from a DesksAccounted message. Also converts values to other types if specified.
             * @param message DesksAccounted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.DesksAccounted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DesksAccounted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DesksAccounted {

            /** Properties of a DesksAccounted. */
            interface $Properties {

                /** DesksAccounted fromStoryMs */
                fromStoryMs?: (number|null);

                /** DesksAccounted toStoryMs */
                toStoryMs?: (number|null);

                /** DesksAccounted desks */
                desks?: (sekisho.v1.DeskAccount.$Properties[]|null);

                /** DesksAccounted sampledStoryMs */
                sampledStoryMs?: ((number)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DesksAccounted. */
            type $Shape = sekisho.v1.DesksAccounted.$Properties;
        }

        /**
         * Properties of a DeskAccount.
         * @deprecated Use sekisho.v1.DeskAccount.$Properties instead.
         */
        interface IDeskAccount extends sekisho.v1.DeskAccount.$Properties {
        }

        /** Represents a DeskAccount. */
        class DeskAccount {

            /**
             * Constructs a new DeskAccount.
             * @param [properties] Properties to set
             */
            constructor(properties?: sekisho.v1.DeskAccount.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeskAccount desk. */
            desk: string;

            /** DeskAccount entered. */
            entered: number;

            /** DeskAccount started. */
            started: number;

            /** DeskAccount finished. */
            finished: number;

            /** DeskAccount offeredMs. */
            offeredMs: (number);

            /** DeskAccount busyMs. */
            busyMs: (number);

            /** DeskAccount staffedMs. */
            staffedMs: (number);

            /** DeskAccount waitedMs. */
            waitedMs: (number);

            /** DeskAccount waitP50Ms. */
            waitP50Ms?: (number|null);

            /** DeskAccount waitP90Ms. */
            waitP90Ms?: (number|null);

            /** DeskAccount backlogBefore. */
            backlogBefore: number;

            /** DeskAccount backlogAfter. */
            backlogAfter: number;

            /** DeskAccount sampledBacklog. */
            sampledBacklog: number[];

            /**
             * Creates a new DeskAccount instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeskAccount instance
             */
            static create(properties: sekisho.v1.DeskAccount.$Shape): sekisho.v1.DeskAccount & sekisho.v1.DeskAccount.$Shape;
            static create(properties?: sekisho.v1.DeskAccount.$Properties): sekisho.v1.DeskAccount;

            /**
             * Encodes the specified DeskAccount message. Does not implicitly {@link sekisho.v1.DeskAccount.verify|verify} messages.
             * @param message DeskAccount message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: sekisho.v1.DeskAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeskAccount message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {sekisho.v1.DeskAccount & sekisho.v1.DeskAccount.$Shape} DeskAccount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): sekisho.v1.DeskAccount & sekisho.v1.DeskAccount.$Shape;

            /**
             * Creates a DeskAccount message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeskAccount
             */
            static fromObject(object: { [k: string]: any }): sekisho.v1.DeskAccount;

            /**
             * Creates a plain object from a DeskAccount message. Also converts values to other types if specified.
             * @param message DeskAccount
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: sekisho.v1.DeskAccount, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeskAccount to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeskAccount {

            /** Properties of a DeskAccount. */
            interface $Properties {

                /** DeskAccount desk */
                desk?: (string|null);

                /** DeskAccount entered */
                entered?: (number|null);

                /** DeskAccount started */
                started?: (number|null);

                /** DeskAccount finished */
                finished?: (number|null);

                /** DeskAccount offeredMs */
                offeredMs?: (number|null);

                /** DeskAccount busyMs */
                busyMs?: (number|null);

                /** DeskAccount staffedMs */
                staffedMs?: (number|null);

                /** DeskAccount waitedMs */
                waitedMs?: (number|null);

                /** DeskAccount waitP50Ms */
                waitP50Ms?: (number|null);

                /** DeskAccount waitP90Ms */
                waitP90Ms?: (number|null);

                /** DeskAccount backlogBefore */
                backlogBefore?: (number|null);

                /** DeskAccount backlogAfter */
                backlogAfter?: (number|null);

                /** DeskAccount sampledBacklog */
                sampledBacklog?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeskAccount. */
            type $Shape = sekisho.v1.DeskAccount.$Properties;
        }
    }
}
