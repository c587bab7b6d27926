/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $Array = $util.global.Array, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean, $isFinite = $util.global.isFinite;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const sekisho = $root.sekisho = (() => {

    const sekisho = {};

    sekisho.v1 = (function() {

        const v1 = {};

        v1.ChainLink = (function() {

            const ChainLink = function (properties) {
                this.decisions = [];
                this.seen = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ChainLink.prototype.chain = "";
            ChainLink.prototype.position = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ChainLink.prototype.previous = $util.newBuffer([]);
            ChainLink.prototype.runId = "";
            ChainLink.prototype.decisions = $util.emptyArray;
            ChainLink.prototype.seen = $util.emptyArray;
            ChainLink.prototype.hash = $util.newBuffer([]);

            ChainLink.create = function(properties) {
                return new ChainLink(properties);
            };

            ChainLink.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chain != null && $Object.hasOwnProperty.call(message, "chain") && message.chain !== "")
                    writer.uint32(10).string(message.chain);
                if (message.position != null && $Object.hasOwnProperty.call(message, "position") && (typeof message.position === "object" ? message.position.low || message.position.high : message.position !== 0))
                    writer.uint32(16).uint64(message.position);
                if (message.previous != null && $Object.hasOwnProperty.call(message, "previous") && message.previous.length)
                    writer.uint32(26).bytes(message.previous);
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId") && message.runId !== "")
                    writer.uint32(34).string(message.runId);
                if (message.decisions != null && message.decisions.length)
                    for (let i = 0; i < message.decisions.length; ++i)
                        $root.sekisho.v1.LinkedDecision.encode(message.decisions[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.seen != null && message.seen.length)
                    for (let i = 0; i < message.seen.length; ++i)
                        $root.sekisho.v1.ChainHead.encode(message.seen[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(58).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ChainLink.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.ChainLink();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.chain = value;
                            else
                                delete message.chain;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.position = value;
                            else
                                delete message.position;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.previous = value;
                            else
                                delete message.previous;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runId = value;
                            else
                                delete message.runId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.decisions && message.decisions.length))
                                message.decisions = [];
                            message.decisions.push($root.sekisho.v1.LinkedDecision.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.seen && message.seen.length))
                                message.seen = [];
                            message.seen.push($root.sekisho.v1.ChainHead.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ChainLink.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.ChainLink)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.ChainLink: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.ChainLink();
                if (object.chain != null)
                    if (typeof object.chain !== "string" || object.chain.length)
                        message.chain = $String(object.chain);
                if (object.position != null)
                    if (typeof object.position === "object" ? object.position.low || object.position.high : $Number(object.position) !== 0)
                        if ($util.Long)
                            message.position = $util.Long.fromValue(object.position, true);
                        else if (typeof object.position === "string")
                            message.position = $parseInt(object.position, 10);
                        else if (typeof object.position === "number")
                            message.position = object.position;
                        else if (typeof object.position === "object")
                            message.position = new $util.LongBits(object.position.low >>> 0, object.position.high >>> 0).toNumber(true);
                if (object.previous != null)
                    if (object.previous.length)
                        if (typeof object.previous === "string")
                            $util.base64.decode(object.previous, message.previous = $util.newBuffer($util.base64.length(object.previous)), 0);
                        else if (object.previous.length >= 0)
                            message.previous = object.previous;
                if (object.runId != null)
                    if (typeof object.runId !== "string" || object.runId.length)
                        message.runId = $String(object.runId);
                if (object.decisions) {
                    if (!$Array.isArray(object.decisions))
                        throw $TypeError(".sekisho.v1.ChainLink.decisions: array expected");
                    message.decisions = $Array(object.decisions.length);
                    for (let i = 0; i < object.decisions.length; ++i) {
                        if (!$util.isObject(object.decisions[i]))
                            throw $TypeError(".sekisho.v1.ChainLink.decisions: object expected");
                        message.decisions[i] = $root.sekisho.v1.LinkedDecision.fromObject(object.decisions[i], _depth + 1);
                    }
                }
                if (object.seen) {
                    if (!$Array.isArray(object.seen))
                        throw $TypeError(".sekisho.v1.ChainLink.seen: array expected");
                    message.seen = $Array(object.seen.length);
                    for (let i = 0; i < object.seen.length; ++i) {
                        if (!$util.isObject(object.seen[i]))
                            throw $TypeError(".sekisho.v1.ChainLink.seen: object expected");
                        message.seen[i] = $root.sekisho.v1.ChainHead.fromObject(object.seen[i], _depth + 1);
                    }
                }
                if (object.hash != null)
                    if (object.hash.length)
                        if (typeof object.hash === "string")
                            $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                        else if (object.hash.length >= 0)
                            message.hash = object.hash;
                return message;
            };

            ChainLink.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.decisions = [];
                    object.seen = [];
                }
                if (options.defaults) {
                    object.chain = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.position = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.position = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.previous = "";
                    else {
                        object.previous = [];
                        if (options.bytes !== $Array)
                            object.previous = $util.newBuffer(object.previous);
                    }
                    object.runId = "";
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                }
                if (message.chain != null && $Object.hasOwnProperty.call(message, "chain"))
                    object.chain = message.chain;
                if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.position = typeof message.position === "number" ? $BigInt(message.position) : $util.Long.fromBits(message.position.low >>> 0, message.position.high >>> 0, true).toBigInt();
                    else if (typeof message.position === "number")
                        object.position = options.longs === $String ? $String(message.position) : message.position;
                    else
                        object.position = options.longs === $String ? $util.Long.prototype.toString.call(message.position) : options.longs === $Number ? new $util.LongBits(message.position.low >>> 0, message.position.high >>> 0).toNumber(true) : message.position;
                if (message.previous != null && $Object.hasOwnProperty.call(message, "previous"))
                    object.previous = options.bytes === $String ? $util.base64.encode(message.previous, 0, message.previous.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.previous) : message.previous;
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId"))
                    object.runId = message.runId;
                if (message.decisions && message.decisions.length) {
                    object.decisions = $Array(message.decisions.length);
                    for (let j = 0; j < message.decisions.length; ++j)
                        object.decisions[j] = $root.sekisho.v1.LinkedDecision.toObject(message.decisions[j], options, _depth + 1);
                }
                if (message.seen && message.seen.length) {
                    object.seen = $Array(message.seen.length);
                    for (let j = 0; j < message.seen.length; ++j)
                        object.seen[j] = $root.sekisho.v1.ChainHead.toObject(message.seen[j], options, _depth + 1);
                }
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                return object;
            };

            ChainLink.prototype.toJSON = function() {
                return ChainLink.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ChainLink;
        })();

        v1.LinkedDecision = (function() {

            const LinkedDecision = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LinkedDecision.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            LinkedDecision.prototype.hash = $util.newBuffer([]);

            LinkedDecision.create = function(properties) {
                return new LinkedDecision(properties);
            };

            LinkedDecision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(8).uint64(message.sequence);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(18).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LinkedDecision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.LinkedDecision();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LinkedDecision.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.LinkedDecision)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.LinkedDecision: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.LinkedDecision();
                if (object.sequence != null)
                    if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                        if ($util.Long)
                            message.sequence = $util.Long.fromValue(object.sequence, true);
                        else if (typeof object.sequence === "string")
                            message.sequence = $parseInt(object.sequence, 10);
                        else if (typeof object.sequence === "number")
                            message.sequence = object.sequence;
                        else if (typeof object.sequence === "object")
                            message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.hash != null)
                    if (object.hash.length)
                        if (typeof object.hash === "string")
                            $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                        else if (object.hash.length >= 0)
                            message.hash = object.hash;
                return message;
            };

            LinkedDecision.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                }
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                return object;
            };

            LinkedDecision.prototype.toJSON = function() {
                return LinkedDecision.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LinkedDecision;
        })();

        v1.ChainHead = (function() {

            const ChainHead = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ChainHead.prototype.chain = "";
            ChainHead.prototype.position = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ChainHead.prototype.hash = $util.newBuffer([]);

            ChainHead.create = function(properties) {
                return new ChainHead(properties);
            };

            ChainHead.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chain != null && $Object.hasOwnProperty.call(message, "chain") && message.chain !== "")
                    writer.uint32(10).string(message.chain);
                if (message.position != null && $Object.hasOwnProperty.call(message, "position") && (typeof message.position === "object" ? message.position.low || message.position.high : message.position !== 0))
                    writer.uint32(16).uint64(message.position);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(26).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ChainHead.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.ChainHead();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.chain = value;
                            else
                                delete message.chain;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.position = value;
                            else
                                delete message.position;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ChainHead.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.ChainHead)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.ChainHead: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.ChainHead();
                if (object.chain != null)
                    if (typeof object.chain !== "string" || object.chain.length)
                        message.chain = $String(object.chain);
                if (object.position != null)
                    if (typeof object.position === "object" ? object.position.low || object.position.high : $Number(object.position) !== 0)
                        if ($util.Long)
                            message.position = $util.Long.fromValue(object.position, true);
                        else if (typeof object.position === "string")
                            message.position = $parseInt(object.position, 10);
                        else if (typeof object.position === "number")
                            message.position = object.position;
                        else if (typeof object.position === "object")
                            message.position = new $util.LongBits(object.position.low >>> 0, object.position.high >>> 0).toNumber(true);
                if (object.hash != null)
                    if (object.hash.length)
                        if (typeof object.hash === "string")
                            $util.base64.decode(object.hash, message.hash = $util.newBuffer($util.base64.length(object.hash)), 0);
                        else if (object.hash.length >= 0)
                            message.hash = object.hash;
                return message;
            };

            ChainHead.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.chain = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.position = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.position = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.hash = "";
                    else {
                        object.hash = [];
                        if (options.bytes !== $Array)
                            object.hash = $util.newBuffer(object.hash);
                    }
                }
                if (message.chain != null && $Object.hasOwnProperty.call(message, "chain"))
                    object.chain = message.chain;
                if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.position = typeof message.position === "number" ? $BigInt(message.position) : $util.Long.fromBits(message.position.low >>> 0, message.position.high >>> 0, true).toBigInt();
                    else if (typeof message.position === "number")
                        object.position = options.longs === $String ? $String(message.position) : message.position;
                    else
                        object.position = options.longs === $String ? $util.Long.prototype.toString.call(message.position) : options.longs === $Number ? new $util.LongBits(message.position.low >>> 0, message.position.high >>> 0).toNumber(true) : message.position;
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    object.hash = options.bytes === $String ? $util.base64.encode(message.hash, 0, message.hash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hash) : message.hash;
                return object;
            };

            ChainHead.prototype.toJSON = function() {
                return ChainHead.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ChainHead;
        })();

        v1.Plan = (function() {

            const Plan = function (properties) {
                this.capacity = [];
                this.interruptions = [];
                this.work = [];
                this.duty = [];
                this.deskAccountStoryMs = [];
                this.deskSampleStoryMs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Plan.prototype.runId = "";
            Plan.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Plan.prototype.seed = "";
            Plan.prototype.clock = null;
            Plan.prototype.profile = null;
            Plan.prototype.capacity = $util.emptyArray;
            Plan.prototype.arrivals = 0;
            Plan.prototype.lookaheadMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Plan.prototype.interruptions = $util.emptyArray;
            Plan.prototype.limitStoryMs = null;
            Plan.prototype.work = $util.emptyArray;
            Plan.prototype.duty = $util.emptyArray;
            Plan.prototype.deskAccountStoryMs = $util.emptyArray;
            Plan.prototype.deskSampleStoryMs = $util.emptyArray;
            Plan.prototype.play = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Plan.prototype, "_limitStoryMs", {
                get: $util.oneOfGetter($oneOfFields = ["limitStoryMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Plan.create = function(properties) {
                return new Plan(properties);
            };

            Plan.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId") && message.runId !== "")
                    writer.uint32(10).string(message.runId);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(16).uint64(message.revision);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== "")
                    writer.uint32(26).string(message.seed);
                if (message.clock != null && $Object.hasOwnProperty.call(message, "clock"))
                    $root.sekisho.v1.Clock.encode(message.clock, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.profile != null && $Object.hasOwnProperty.call(message, "profile"))
                    $root.sekisho.v1.Profile.encode(message.profile, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.capacity != null && message.capacity.length)
                    for (let i = 0; i < message.capacity.length; ++i)
                        $root.sekisho.v1.CapacityChange.encode(message.capacity[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.arrivals != null && $Object.hasOwnProperty.call(message, "arrivals") && message.arrivals !== 0)
                    writer.uint32(56).uint32(message.arrivals);
                if (message.lookaheadMs != null && $Object.hasOwnProperty.call(message, "lookaheadMs") && (typeof message.lookaheadMs === "object" ? message.lookaheadMs.low || message.lookaheadMs.high : message.lookaheadMs !== 0))
                    writer.uint32(64).int64(message.lookaheadMs);
                if (message.interruptions != null && message.interruptions.length)
                    for (let i = 0; i < message.interruptions.length; ++i)
                        $root.sekisho.v1.Interruption.encode(message.interruptions[i], writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.limitStoryMs != null && $Object.hasOwnProperty.call(message, "limitStoryMs"))
                    writer.uint32(80).int64(message.limitStoryMs);
                if (message.work != null && message.work.length)
                    for (let i = 0; i < message.work.length; ++i)
                        $root.sekisho.v1.CapacityChange.encode(message.work[i], writer.uint32(162).fork(), _depth + 1).ldelim();
                if (message.duty != null && message.duty.length)
                    for (let i = 0; i < message.duty.length; ++i)
                        $root.sekisho.v1.DutyChange.encode(message.duty[i], writer.uint32(170).fork(), _depth + 1).ldelim();
                if (message.deskAccountStoryMs != null && message.deskAccountStoryMs.length)
                    writer.uint32(178).int64s(message.deskAccountStoryMs);
                if (message.deskSampleStoryMs != null && message.deskSampleStoryMs.length)
                    writer.uint32(186).int64s(message.deskSampleStoryMs);
                if (message.play != null && $Object.hasOwnProperty.call(message, "play"))
                    $root.sekisho.v1.Play.encode(message.play, writer.uint32(242).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Plan.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Plan();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runId = value;
                            else
                                delete message.runId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.seed = value;
                            else
                                delete message.seed;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.clock = $root.sekisho.v1.Clock.decode(reader, reader.size(), $undefined, _depth + 1, message.clock);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.profile = $root.sekisho.v1.Profile.decode(reader, reader.size(), $undefined, _depth + 1, message.profile);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.capacity && message.capacity.length))
                                message.capacity = [];
                            message.capacity.push($root.sekisho.v1.CapacityChange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.arrivals = value;
                            else
                                delete message.arrivals;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lookaheadMs = value;
                            else
                                delete message.lookaheadMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.interruptions && message.interruptions.length))
                                message.interruptions = [];
                            message.interruptions.push($root.sekisho.v1.Interruption.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.limitStoryMs = reader.int64();
                            message._limitStoryMs = "limitStoryMs";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if (!(message.work && message.work.length))
                                message.work = [];
                            message.work.push($root.sekisho.v1.CapacityChange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            if (!(message.duty && message.duty.length))
                                message.duty = [];
                            message.duty.push($root.sekisho.v1.DutyChange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 22: {
                            if (wireType === 2) {
                                if (!(message.deskAccountStoryMs && message.deskAccountStoryMs.length))
                                    message.deskAccountStoryMs = [];
                                reader.int64s(message.deskAccountStoryMs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.deskAccountStoryMs && message.deskAccountStoryMs.length))
                                message.deskAccountStoryMs = [];
                            message.deskAccountStoryMs.push(reader.int64());
                            continue;
                        }
                    case 23: {
                            if (wireType === 2) {
                                if (!(message.deskSampleStoryMs && message.deskSampleStoryMs.length))
                                    message.deskSampleStoryMs = [];
                                reader.int64s(message.deskSampleStoryMs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.deskSampleStoryMs && message.deskSampleStoryMs.length))
                                message.deskSampleStoryMs = [];
                            message.deskSampleStoryMs.push(reader.int64());
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.play = $root.sekisho.v1.Play.decode(reader, reader.size(), $undefined, _depth + 1, message.play);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Plan.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Plan)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Plan: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Plan();
                if (object.runId != null)
                    if (typeof object.runId !== "string" || object.runId.length)
                        message.runId = $String(object.runId);
                if (object.revision != null)
                    if (typeof object.revision === "object" ? object.revision.low || object.revision.high : $Number(object.revision) !== 0)
                        if ($util.Long)
                            message.revision = $util.Long.fromValue(object.revision, true);
                        else if (typeof object.revision === "string")
                            message.revision = $parseInt(object.revision, 10);
                        else if (typeof object.revision === "number")
                            message.revision = object.revision;
                        else if (typeof object.revision === "object")
                            message.revision = new $util.LongBits(object.revision.low >>> 0, object.revision.high >>> 0).toNumber(true);
                if (object.seed != null)
                    if (typeof object.seed !== "string" || object.seed.length)
                        message.seed = $String(object.seed);
                if (object.clock != null) {
                    if (!$util.isObject(object.clock))
                        throw $TypeError(".sekisho.v1.Plan.clock: object expected");
                    message.clock = $root.sekisho.v1.Clock.fromObject(object.clock, _depth + 1);
                }
                if (object.profile != null) {
                    if (!$util.isObject(object.profile))
                        throw $TypeError(".sekisho.v1.Plan.profile: object expected");
                    message.profile = $root.sekisho.v1.Profile.fromObject(object.profile, _depth + 1);
                }
                if (object.capacity) {
                    if (!$Array.isArray(object.capacity))
                        throw $TypeError(".sekisho.v1.Plan.capacity: array expected");
                    message.capacity = $Array(object.capacity.length);
                    for (let i = 0; i < object.capacity.length; ++i) {
                        if (!$util.isObject(object.capacity[i]))
                            throw $TypeError(".sekisho.v1.Plan.capacity: object expected");
                        message.capacity[i] = $root.sekisho.v1.CapacityChange.fromObject(object.capacity[i], _depth + 1);
                    }
                }
                if (object.arrivals != null)
                    if ($Number(object.arrivals) !== 0)
                        message.arrivals = object.arrivals >>> 0;
                if (object.lookaheadMs != null)
                    if (typeof object.lookaheadMs === "object" ? object.lookaheadMs.low || object.lookaheadMs.high : $Number(object.lookaheadMs) !== 0)
                        if ($util.Long)
                            message.lookaheadMs = $util.Long.fromValue(object.lookaheadMs, false);
                        else if (typeof object.lookaheadMs === "string")
                            message.lookaheadMs = $parseInt(object.lookaheadMs, 10);
                        else if (typeof object.lookaheadMs === "number")
                            message.lookaheadMs = object.lookaheadMs;
                        else if (typeof object.lookaheadMs === "object")
                            message.lookaheadMs = new $util.LongBits(object.lookaheadMs.low >>> 0, object.lookaheadMs.high >>> 0).toNumber();
                if (object.interruptions) {
                    if (!$Array.isArray(object.interruptions))
                        throw $TypeError(".sekisho.v1.Plan.interruptions: array expected");
                    message.interruptions = $Array(object.interruptions.length);
                    for (let i = 0; i < object.interruptions.length; ++i) {
                        if (!$util.isObject(object.interruptions[i]))
                            throw $TypeError(".sekisho.v1.Plan.interruptions: object expected");
                        message.interruptions[i] = $root.sekisho.v1.Interruption.fromObject(object.interruptions[i], _depth + 1);
                    }
                }
                if (object.limitStoryMs != null)
                    if ($util.Long)
                        message.limitStoryMs = $util.Long.fromValue(object.limitStoryMs, false);
                    else if (typeof object.limitStoryMs === "string")
                        message.limitStoryMs = $parseInt(object.limitStoryMs, 10);
                    else if (typeof object.limitStoryMs === "number")
                        message.limitStoryMs = object.limitStoryMs;
                    else if (typeof object.limitStoryMs === "object")
                        message.limitStoryMs = new $util.LongBits(object.limitStoryMs.low >>> 0, object.limitStoryMs.high >>> 0).toNumber();
                if (object.work) {
                    if (!$Array.isArray(object.work))
                        throw $TypeError(".sekisho.v1.Plan.work: array expected");
                    message.work = $Array(object.work.length);
                    for (let i = 0; i < object.work.length; ++i) {
                        if (!$util.isObject(object.work[i]))
                            throw $TypeError(".sekisho.v1.Plan.work: object expected");
                        message.work[i] = $root.sekisho.v1.CapacityChange.fromObject(object.work[i], _depth + 1);
                    }
                }
                if (object.duty) {
                    if (!$Array.isArray(object.duty))
                        throw $TypeError(".sekisho.v1.Plan.duty: array expected");
                    message.duty = $Array(object.duty.length);
                    for (let i = 0; i < object.duty.length; ++i) {
                        if (!$util.isObject(object.duty[i]))
                            throw $TypeError(".sekisho.v1.Plan.duty: object expected");
                        message.duty[i] = $root.sekisho.v1.DutyChange.fromObject(object.duty[i], _depth + 1);
                    }
                }
                if (object.deskAccountStoryMs) {
                    if (!$Array.isArray(object.deskAccountStoryMs))
                        throw $TypeError(".sekisho.v1.Plan.deskAccountStoryMs: array expected");
                    message.deskAccountStoryMs = $Array(object.deskAccountStoryMs.length);
                    for (let i = 0; i < object.deskAccountStoryMs.length; ++i)
                        if ($util.Long)
                            message.deskAccountStoryMs[i] = $util.Long.fromValue(object.deskAccountStoryMs[i], false);
                        else if (typeof object.deskAccountStoryMs[i] === "string")
                            message.deskAccountStoryMs[i] = $parseInt(object.deskAccountStoryMs[i], 10);
                        else if (typeof object.deskAccountStoryMs[i] === "number")
                            message.deskAccountStoryMs[i] = object.deskAccountStoryMs[i];
                        else if (typeof object.deskAccountStoryMs[i] === "object")
                            message.deskAccountStoryMs[i] = new $util.LongBits(object.deskAccountStoryMs[i].low >>> 0, object.deskAccountStoryMs[i].high >>> 0).toNumber();
                }
                if (object.deskSampleStoryMs) {
                    if (!$Array.isArray(object.deskSampleStoryMs))
                        throw $TypeError(".sekisho.v1.Plan.deskSampleStoryMs: array expected");
                    message.deskSampleStoryMs = $Array(object.deskSampleStoryMs.length);
                    for (let i = 0; i < object.deskSampleStoryMs.length; ++i)
                        if ($util.Long)
                            message.deskSampleStoryMs[i] = $util.Long.fromValue(object.deskSampleStoryMs[i], false);
                        else if (typeof object.deskSampleStoryMs[i] === "string")
                            message.deskSampleStoryMs[i] = $parseInt(object.deskSampleStoryMs[i], 10);
                        else if (typeof object.deskSampleStoryMs[i] === "number")
                            message.deskSampleStoryMs[i] = object.deskSampleStoryMs[i];
                        else if (typeof object.deskSampleStoryMs[i] === "object")
                            message.deskSampleStoryMs[i] = new $util.LongBits(object.deskSampleStoryMs[i].low >>> 0, object.deskSampleStoryMs[i].high >>> 0).toNumber();
                }
                if (object.play != null) {
                    if (!$util.isObject(object.play))
                        throw $TypeError(".sekisho.v1.Plan.play: object expected");
                    message.play = $root.sekisho.v1.Play.fromObject(object.play, _depth + 1);
                }
                return message;
            };

            Plan.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.capacity = [];
                    object.interruptions = [];
                    object.work = [];
                    object.duty = [];
                    object.deskAccountStoryMs = [];
                    object.deskSampleStoryMs = [];
                }
                if (options.defaults) {
                    object.runId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.revision = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.revision = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.seed = "";
                    object.clock = null;
                    object.profile = null;
                    object.arrivals = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.lookaheadMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lookaheadMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.play = null;
                }
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId"))
                    object.runId = message.runId;
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.revision = typeof message.revision === "number" ? $BigInt(message.revision) : $util.Long.fromBits(message.revision.low >>> 0, message.revision.high >>> 0, true).toBigInt();
                    else if (typeof message.revision === "number")
                        object.revision = options.longs === $String ? $String(message.revision) : message.revision;
                    else
                        object.revision = options.longs === $String ? $util.Long.prototype.toString.call(message.revision) : options.longs === $Number ? new $util.LongBits(message.revision.low >>> 0, message.revision.high >>> 0).toNumber(true) : message.revision;
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                if (message.clock != null && $Object.hasOwnProperty.call(message, "clock"))
                    object.clock = $root.sekisho.v1.Clock.toObject(message.clock, options, _depth + 1);
                if (message.profile != null && $Object.hasOwnProperty.call(message, "profile"))
                    object.profile = $root.sekisho.v1.Profile.toObject(message.profile, options, _depth + 1);
                if (message.capacity && message.capacity.length) {
                    object.capacity = $Array(message.capacity.length);
                    for (let j = 0; j < message.capacity.length; ++j)
                        object.capacity[j] = $root.sekisho.v1.CapacityChange.toObject(message.capacity[j], options, _depth + 1);
                }
                if (message.arrivals != null && $Object.hasOwnProperty.call(message, "arrivals"))
                    object.arrivals = message.arrivals;
                if (message.lookaheadMs != null && $Object.hasOwnProperty.call(message, "lookaheadMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lookaheadMs = typeof message.lookaheadMs === "number" ? $BigInt(message.lookaheadMs) : $util.Long.fromBits(message.lookaheadMs.low >>> 0, message.lookaheadMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lookaheadMs === "number")
                        object.lookaheadMs = options.longs === $String ? $String(message.lookaheadMs) : message.lookaheadMs;
                    else
                        object.lookaheadMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lookaheadMs) : options.longs === $Number ? new $util.LongBits(message.lookaheadMs.low >>> 0, message.lookaheadMs.high >>> 0).toNumber() : message.lookaheadMs;
                if (message.interruptions && message.interruptions.length) {
                    object.interruptions = $Array(message.interruptions.length);
                    for (let j = 0; j < message.interruptions.length; ++j)
                        object.interruptions[j] = $root.sekisho.v1.Interruption.toObject(message.interruptions[j], options, _depth + 1);
                }
                if (message.limitStoryMs != null && $Object.hasOwnProperty.call(message, "limitStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.limitStoryMs = typeof message.limitStoryMs === "number" ? $BigInt(message.limitStoryMs) : $util.Long.fromBits(message.limitStoryMs.low >>> 0, message.limitStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.limitStoryMs === "number")
                        object.limitStoryMs = options.longs === $String ? $String(message.limitStoryMs) : message.limitStoryMs;
                    else
                        object.limitStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.limitStoryMs) : options.longs === $Number ? new $util.LongBits(message.limitStoryMs.low >>> 0, message.limitStoryMs.high >>> 0).toNumber() : message.limitStoryMs;
                if (message.work && message.work.length) {
                    object.work = $Array(message.work.length);
                    for (let j = 0; j < message.work.length; ++j)
                        object.work[j] = $root.sekisho.v1.CapacityChange.toObject(message.work[j], options, _depth + 1);
                }
                if (message.duty && message.duty.length) {
                    object.duty = $Array(message.duty.length);
                    for (let j = 0; j < message.duty.length; ++j)
                        object.duty[j] = $root.sekisho.v1.DutyChange.toObject(message.duty[j], options, _depth + 1);
                }
                if (message.deskAccountStoryMs && message.deskAccountStoryMs.length) {
                    object.deskAccountStoryMs = $Array(message.deskAccountStoryMs.length);
                    for (let j = 0; j < message.deskAccountStoryMs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.deskAccountStoryMs[j] = typeof message.deskAccountStoryMs[j] === "number" ? $BigInt(message.deskAccountStoryMs[j]) : $util.Long.fromBits(message.deskAccountStoryMs[j].low >>> 0, message.deskAccountStoryMs[j].high >>> 0, false).toBigInt();
                        else if (typeof message.deskAccountStoryMs[j] === "number")
                            object.deskAccountStoryMs[j] = options.longs === $String ? $String(message.deskAccountStoryMs[j]) : message.deskAccountStoryMs[j];
                        else
                            object.deskAccountStoryMs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.deskAccountStoryMs[j]) : options.longs === $Number ? new $util.LongBits(message.deskAccountStoryMs[j].low >>> 0, message.deskAccountStoryMs[j].high >>> 0).toNumber() : message.deskAccountStoryMs[j];
                }
                if (message.deskSampleStoryMs && message.deskSampleStoryMs.length) {
                    object.deskSampleStoryMs = $Array(message.deskSampleStoryMs.length);
                    for (let j = 0; j < message.deskSampleStoryMs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.deskSampleStoryMs[j] = typeof message.deskSampleStoryMs[j] === "number" ? $BigInt(message.deskSampleStoryMs[j]) : $util.Long.fromBits(message.deskSampleStoryMs[j].low >>> 0, message.deskSampleStoryMs[j].high >>> 0, false).toBigInt();
                        else if (typeof message.deskSampleStoryMs[j] === "number")
                            object.deskSampleStoryMs[j] = options.longs === $String ? $String(message.deskSampleStoryMs[j]) : message.deskSampleStoryMs[j];
                        else
                            object.deskSampleStoryMs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.deskSampleStoryMs[j]) : options.longs === $Number ? new $util.LongBits(message.deskSampleStoryMs[j].low >>> 0, message.deskSampleStoryMs[j].high >>> 0).toNumber() : message.deskSampleStoryMs[j];
                }
                if (message.play != null && $Object.hasOwnProperty.call(message, "play"))
                    object.play = $root.sekisho.v1.Play.toObject(message.play, options, _depth + 1);
                return object;
            };

            Plan.prototype.toJSON = function() {
                return Plan.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Plan;
        })();

        v1.Play = (function() {

            const Play = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Play.prototype.byTeam = false;

            Play.create = function(properties) {
                return new Play(properties);
            };

            Play.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.byTeam != null && $Object.hasOwnProperty.call(message, "byTeam") && message.byTeam !== false)
                    writer.uint32(8).bool(message.byTeam);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Play.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Play();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.byTeam = value;
                            else
                                delete message.byTeam;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Play.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Play)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Play: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Play();
                if (object.byTeam != null)
                    if (object.byTeam)
                        message.byTeam = $Boolean(object.byTeam);
                return message;
            };

            Play.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.byTeam = false;
                if (message.byTeam != null && $Object.hasOwnProperty.call(message, "byTeam"))
                    object.byTeam = message.byTeam;
                return object;
            };

            Play.prototype.toJSON = function() {
                return Play.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Play;
        })();

        v1.Interruption = (function() {

            const Interruption = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Interruption.prototype.fromMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Interruption.prototype.toMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Interruption.prototype.arrivals = false;
            Interruption.prototype.sendsPass = false;

            Interruption.create = function(properties) {
                return new Interruption(properties);
            };

            Interruption.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs") && (typeof message.fromMs === "object" ? message.fromMs.low || message.fromMs.high : message.fromMs !== 0))
                    writer.uint32(8).int64(message.fromMs);
                if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs") && (typeof message.toMs === "object" ? message.toMs.low || message.toMs.high : message.toMs !== 0))
                    writer.uint32(16).int64(message.toMs);
                if (message.arrivals != null && $Object.hasOwnProperty.call(message, "arrivals") && message.arrivals !== false)
                    writer.uint32(24).bool(message.arrivals);
                if (message.sendsPass != null && $Object.hasOwnProperty.call(message, "sendsPass") && message.sendsPass !== false)
                    writer.uint32(32).bool(message.sendsPass);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Interruption.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Interruption();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromMs = value;
                            else
                                delete message.fromMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toMs = value;
                            else
                                delete message.toMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.arrivals = value;
                            else
                                delete message.arrivals;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.sendsPass = value;
                            else
                                delete message.sendsPass;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Interruption.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Interruption)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Interruption: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Interruption();
                if (object.fromMs != null)
                    if (typeof object.fromMs === "object" ? object.fromMs.low || object.fromMs.high : $Number(object.fromMs) !== 0)
                        if ($util.Long)
                            message.fromMs = $util.Long.fromValue(object.fromMs, false);
                        else if (typeof object.fromMs === "string")
                            message.fromMs = $parseInt(object.fromMs, 10);
                        else if (typeof object.fromMs === "number")
                            message.fromMs = object.fromMs;
                        else if (typeof object.fromMs === "object")
                            message.fromMs = new $util.LongBits(object.fromMs.low >>> 0, object.fromMs.high >>> 0).toNumber();
                if (object.toMs != null)
                    if (typeof object.toMs === "object" ? object.toMs.low || object.toMs.high : $Number(object.toMs) !== 0)
                        if ($util.Long)
                            message.toMs = $util.Long.fromValue(object.toMs, false);
                        else if (typeof object.toMs === "string")
                            message.toMs = $parseInt(object.toMs, 10);
                        else if (typeof object.toMs === "number")
                            message.toMs = object.toMs;
                        else if (typeof object.toMs === "object")
                            message.toMs = new $util.LongBits(object.toMs.low >>> 0, object.toMs.high >>> 0).toNumber();
                if (object.arrivals != null)
                    if (object.arrivals)
                        message.arrivals = $Boolean(object.arrivals);
                if (object.sendsPass != null)
                    if (object.sendsPass)
                        message.sendsPass = $Boolean(object.sendsPass);
                return message;
            };

            Interruption.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.toMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.toMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.arrivals = false;
                    object.sendsPass = false;
                }
                if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromMs = typeof message.fromMs === "number" ? $BigInt(message.fromMs) : $util.Long.fromBits(message.fromMs.low >>> 0, message.fromMs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromMs === "number")
                        object.fromMs = options.longs === $String ? $String(message.fromMs) : message.fromMs;
                    else
                        object.fromMs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromMs) : options.longs === $Number ? new $util.LongBits(message.fromMs.low >>> 0, message.fromMs.high >>> 0).toNumber() : message.fromMs;
                if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toMs = typeof message.toMs === "number" ? $BigInt(message.toMs) : $util.Long.fromBits(message.toMs.low >>> 0, message.toMs.high >>> 0, false).toBigInt();
                    else if (typeof message.toMs === "number")
                        object.toMs = options.longs === $String ? $String(message.toMs) : message.toMs;
                    else
                        object.toMs = options.longs === $String ? $util.Long.prototype.toString.call(message.toMs) : options.longs === $Number ? new $util.LongBits(message.toMs.low >>> 0, message.toMs.high >>> 0).toNumber() : message.toMs;
                if (message.arrivals != null && $Object.hasOwnProperty.call(message, "arrivals"))
                    object.arrivals = message.arrivals;
                if (message.sendsPass != null && $Object.hasOwnProperty.call(message, "sendsPass"))
                    object.sendsPass = message.sendsPass;
                return object;
            };

            Interruption.prototype.toJSON = function() {
                return Interruption.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Interruption;
        })();

        v1.Progress = (function() {

            const Progress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Progress.prototype.runId = "";
            Progress.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Progress.create = function(properties) {
                return new Progress(properties);
            };

            Progress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId") && message.runId !== "")
                    writer.uint32(10).string(message.runId);
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(16).int64(message.storyMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Progress.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Progress();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runId = value;
                            else
                                delete message.runId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Progress.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Progress)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Progress: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Progress();
                if (object.runId != null)
                    if (typeof object.runId !== "string" || object.runId.length)
                        message.runId = $String(object.runId);
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                return message;
            };

            Progress.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.runId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId"))
                    object.runId = message.runId;
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                return object;
            };

            Progress.prototype.toJSON = function() {
                return Progress.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Progress;
        })();

        v1.Gate = (function() {

            const Gate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Gate.prototype.runId = "";
            Gate.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Gate.prototype.limitStoryMs = null;
            Gate.prototype.startedUnixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Gate.prototype, "_limitStoryMs", {
                get: $util.oneOfGetter($oneOfFields = ["limitStoryMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Gate.create = function(properties) {
                return new Gate(properties);
            };

            Gate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId") && message.runId !== "")
                    writer.uint32(10).string(message.runId);
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(16).int64(message.storyMs);
                if (message.limitStoryMs != null && $Object.hasOwnProperty.call(message, "limitStoryMs"))
                    writer.uint32(24).int64(message.limitStoryMs);
                if (message.startedUnixMs != null && $Object.hasOwnProperty.call(message, "startedUnixMs") && (typeof message.startedUnixMs === "object" ? message.startedUnixMs.low || message.startedUnixMs.high : message.startedUnixMs !== 0))
                    writer.uint32(32).int64(message.startedUnixMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Gate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Gate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runId = value;
                            else
                                delete message.runId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.limitStoryMs = reader.int64();
                            message._limitStoryMs = "limitStoryMs";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedUnixMs = value;
                            else
                                delete message.startedUnixMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Gate.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Gate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Gate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Gate();
                if (object.runId != null)
                    if (typeof object.runId !== "string" || object.runId.length)
                        message.runId = $String(object.runId);
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.limitStoryMs != null)
                    if ($util.Long)
                        message.limitStoryMs = $util.Long.fromValue(object.limitStoryMs, false);
                    else if (typeof object.limitStoryMs === "string")
                        message.limitStoryMs = $parseInt(object.limitStoryMs, 10);
                    else if (typeof object.limitStoryMs === "number")
                        message.limitStoryMs = object.limitStoryMs;
                    else if (typeof object.limitStoryMs === "object")
                        message.limitStoryMs = new $util.LongBits(object.limitStoryMs.low >>> 0, object.limitStoryMs.high >>> 0).toNumber();
                if (object.startedUnixMs != null)
                    if (typeof object.startedUnixMs === "object" ? object.startedUnixMs.low || object.startedUnixMs.high : $Number(object.startedUnixMs) !== 0)
                        if ($util.Long)
                            message.startedUnixMs = $util.Long.fromValue(object.startedUnixMs, false);
                        else if (typeof object.startedUnixMs === "string")
                            message.startedUnixMs = $parseInt(object.startedUnixMs, 10);
                        else if (typeof object.startedUnixMs === "number")
                            message.startedUnixMs = object.startedUnixMs;
                        else if (typeof object.startedUnixMs === "object")
                            message.startedUnixMs = new $util.LongBits(object.startedUnixMs.low >>> 0, object.startedUnixMs.high >>> 0).toNumber();
                return message;
            };

            Gate.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.runId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId"))
                    object.runId = message.runId;
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.limitStoryMs != null && $Object.hasOwnProperty.call(message, "limitStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.limitStoryMs = typeof message.limitStoryMs === "number" ? $BigInt(message.limitStoryMs) : $util.Long.fromBits(message.limitStoryMs.low >>> 0, message.limitStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.limitStoryMs === "number")
                        object.limitStoryMs = options.longs === $String ? $String(message.limitStoryMs) : message.limitStoryMs;
                    else
                        object.limitStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.limitStoryMs) : options.longs === $Number ? new $util.LongBits(message.limitStoryMs.low >>> 0, message.limitStoryMs.high >>> 0).toNumber() : message.limitStoryMs;
                if (message.startedUnixMs != null && $Object.hasOwnProperty.call(message, "startedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startedUnixMs = typeof message.startedUnixMs === "number" ? $BigInt(message.startedUnixMs) : $util.Long.fromBits(message.startedUnixMs.low >>> 0, message.startedUnixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.startedUnixMs === "number")
                        object.startedUnixMs = options.longs === $String ? $String(message.startedUnixMs) : message.startedUnixMs;
                    else
                        object.startedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.startedUnixMs) : options.longs === $Number ? new $util.LongBits(message.startedUnixMs.low >>> 0, message.startedUnixMs.high >>> 0).toNumber() : message.startedUnixMs;
                return object;
            };

            Gate.prototype.toJSON = function() {
                return Gate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Gate;
        })();

        v1.Clock = (function() {

            const Clock = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Clock.prototype.state = 0;
            Clock.prototype.startedUnixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Clock.prototype.pace = 0;
            Clock.prototype.endStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Clock.prototype.startOfExercise = "";
            Clock.prototype.standsAtStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Clock.prototype.lineFromUnixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Clock.create = function(properties) {
                return new Clock(properties);
            };

            Clock.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(8).int32(message.state);
                if (message.startedUnixMs != null && $Object.hasOwnProperty.call(message, "startedUnixMs") && (typeof message.startedUnixMs === "object" ? message.startedUnixMs.low || message.startedUnixMs.high : message.startedUnixMs !== 0))
                    writer.uint32(16).int64(message.startedUnixMs);
                if (message.pace != null && $Object.hasOwnProperty.call(message, "pace") && !$Object.is(message.pace, 0))
                    writer.uint32(25).double(message.pace);
                if (message.endStoryMs != null && $Object.hasOwnProperty.call(message, "endStoryMs") && (typeof message.endStoryMs === "object" ? message.endStoryMs.low || message.endStoryMs.high : message.endStoryMs !== 0))
                    writer.uint32(32).int64(message.endStoryMs);
                if (message.startOfExercise != null && $Object.hasOwnProperty.call(message, "startOfExercise") && message.startOfExercise !== "")
                    writer.uint32(42).string(message.startOfExercise);
                if (message.standsAtStoryMs != null && $Object.hasOwnProperty.call(message, "standsAtStoryMs") && (typeof message.standsAtStoryMs === "object" ? message.standsAtStoryMs.low || message.standsAtStoryMs.high : message.standsAtStoryMs !== 0))
                    writer.uint32(48).int64(message.standsAtStoryMs);
                if (message.lineFromUnixMs != null && $Object.hasOwnProperty.call(message, "lineFromUnixMs") && (typeof message.lineFromUnixMs === "object" ? message.lineFromUnixMs.low || message.lineFromUnixMs.high : message.lineFromUnixMs !== 0))
                    writer.uint32(56).int64(message.lineFromUnixMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Clock.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Clock();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedUnixMs = value;
                            else
                                delete message.startedUnixMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.pace = value;
                            else
                                delete message.pace;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.endStoryMs = value;
                            else
                                delete message.endStoryMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.startOfExercise = value;
                            else
                                delete message.startOfExercise;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.standsAtStoryMs = value;
                            else
                                delete message.standsAtStoryMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lineFromUnixMs = value;
                            else
                                delete message.lineFromUnixMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Clock.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Clock)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Clock: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Clock();
                if (object.state !== 0 && (typeof object.state !== "string" || $root.sekisho.v1.ClockState[object.state] !== 0))
                    switch (object.state) {
                    case "CLOCK_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "CLOCK_STATE_WAITING":
                    case 1:
                        message.state = 1;
                        break;
                    case "CLOCK_STATE_RUNNING":
                    case 2:
                        message.state = 2;
                        break;
                    case "CLOCK_STATE_ENDED":
                    case 3:
                        message.state = 3;
                        break;
                    case "CLOCK_STATE_PAUSED":
                    case 4:
                        message.state = 4;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.startedUnixMs != null)
                    if (typeof object.startedUnixMs === "object" ? object.startedUnixMs.low || object.startedUnixMs.high : $Number(object.startedUnixMs) !== 0)
                        if ($util.Long)
                            message.startedUnixMs = $util.Long.fromValue(object.startedUnixMs, false);
                        else if (typeof object.startedUnixMs === "string")
                            message.startedUnixMs = $parseInt(object.startedUnixMs, 10);
                        else if (typeof object.startedUnixMs === "number")
                            message.startedUnixMs = object.startedUnixMs;
                        else if (typeof object.startedUnixMs === "object")
                            message.startedUnixMs = new $util.LongBits(object.startedUnixMs.low >>> 0, object.startedUnixMs.high >>> 0).toNumber();
                if (object.pace != null)
                    if (!$Object.is($Number(object.pace), 0))
                        message.pace = $Number(object.pace);
                if (object.endStoryMs != null)
                    if (typeof object.endStoryMs === "object" ? object.endStoryMs.low || object.endStoryMs.high : $Number(object.endStoryMs) !== 0)
                        if ($util.Long)
                            message.endStoryMs = $util.Long.fromValue(object.endStoryMs, false);
                        else if (typeof object.endStoryMs === "string")
                            message.endStoryMs = $parseInt(object.endStoryMs, 10);
                        else if (typeof object.endStoryMs === "number")
                            message.endStoryMs = object.endStoryMs;
                        else if (typeof object.endStoryMs === "object")
                            message.endStoryMs = new $util.LongBits(object.endStoryMs.low >>> 0, object.endStoryMs.high >>> 0).toNumber();
                if (object.startOfExercise != null)
                    if (typeof object.startOfExercise !== "string" || object.startOfExercise.length)
                        message.startOfExercise = $String(object.startOfExercise);
                if (object.standsAtStoryMs != null)
                    if (typeof object.standsAtStoryMs === "object" ? object.standsAtStoryMs.low || object.standsAtStoryMs.high : $Number(object.standsAtStoryMs) !== 0)
                        if ($util.Long)
                            message.standsAtStoryMs = $util.Long.fromValue(object.standsAtStoryMs, false);
                        else if (typeof object.standsAtStoryMs === "string")
                            message.standsAtStoryMs = $parseInt(object.standsAtStoryMs, 10);
                        else if (typeof object.standsAtStoryMs === "number")
                            message.standsAtStoryMs = object.standsAtStoryMs;
                        else if (typeof object.standsAtStoryMs === "object")
                            message.standsAtStoryMs = new $util.LongBits(object.standsAtStoryMs.low >>> 0, object.standsAtStoryMs.high >>> 0).toNumber();
                if (object.lineFromUnixMs != null)
                    if (typeof object.lineFromUnixMs === "object" ? object.lineFromUnixMs.low || object.lineFromUnixMs.high : $Number(object.lineFromUnixMs) !== 0)
                        if ($util.Long)
                            message.lineFromUnixMs = $util.Long.fromValue(object.lineFromUnixMs, false);
                        else if (typeof object.lineFromUnixMs === "string")
                            message.lineFromUnixMs = $parseInt(object.lineFromUnixMs, 10);
                        else if (typeof object.lineFromUnixMs === "number")
                            message.lineFromUnixMs = object.lineFromUnixMs;
                        else if (typeof object.lineFromUnixMs === "object")
                            message.lineFromUnixMs = new $util.LongBits(object.lineFromUnixMs.low >>> 0, object.lineFromUnixMs.high >>> 0).toNumber();
                return message;
            };

            Clock.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.state = options.enums === $String ? "CLOCK_STATE_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.pace = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.endStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.endStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.startOfExercise = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.standsAtStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.standsAtStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.lineFromUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lineFromUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.sekisho.v1.ClockState[message.state] === $undefined ? message.state : $root.sekisho.v1.ClockState[message.state] : message.state;
                if (message.startedUnixMs != null && $Object.hasOwnProperty.call(message, "startedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startedUnixMs = typeof message.startedUnixMs === "number" ? $BigInt(message.startedUnixMs) : $util.Long.fromBits(message.startedUnixMs.low >>> 0, message.startedUnixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.startedUnixMs === "number")
                        object.startedUnixMs = options.longs === $String ? $String(message.startedUnixMs) : message.startedUnixMs;
                    else
                        object.startedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.startedUnixMs) : options.longs === $Number ? new $util.LongBits(message.startedUnixMs.low >>> 0, message.startedUnixMs.high >>> 0).toNumber() : message.startedUnixMs;
                if (message.pace != null && $Object.hasOwnProperty.call(message, "pace"))
                    object.pace = options.json && !$isFinite(message.pace) ? $String(message.pace) : message.pace;
                if (message.endStoryMs != null && $Object.hasOwnProperty.call(message, "endStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.endStoryMs = typeof message.endStoryMs === "number" ? $BigInt(message.endStoryMs) : $util.Long.fromBits(message.endStoryMs.low >>> 0, message.endStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.endStoryMs === "number")
                        object.endStoryMs = options.longs === $String ? $String(message.endStoryMs) : message.endStoryMs;
                    else
                        object.endStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.endStoryMs) : options.longs === $Number ? new $util.LongBits(message.endStoryMs.low >>> 0, message.endStoryMs.high >>> 0).toNumber() : message.endStoryMs;
                if (message.startOfExercise != null && $Object.hasOwnProperty.call(message, "startOfExercise"))
                    object.startOfExercise = message.startOfExercise;
                if (message.standsAtStoryMs != null && $Object.hasOwnProperty.call(message, "standsAtStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.standsAtStoryMs = typeof message.standsAtStoryMs === "number" ? $BigInt(message.standsAtStoryMs) : $util.Long.fromBits(message.standsAtStoryMs.low >>> 0, message.standsAtStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.standsAtStoryMs === "number")
                        object.standsAtStoryMs = options.longs === $String ? $String(message.standsAtStoryMs) : message.standsAtStoryMs;
                    else
                        object.standsAtStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.standsAtStoryMs) : options.longs === $Number ? new $util.LongBits(message.standsAtStoryMs.low >>> 0, message.standsAtStoryMs.high >>> 0).toNumber() : message.standsAtStoryMs;
                if (message.lineFromUnixMs != null && $Object.hasOwnProperty.call(message, "lineFromUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lineFromUnixMs = typeof message.lineFromUnixMs === "number" ? $BigInt(message.lineFromUnixMs) : $util.Long.fromBits(message.lineFromUnixMs.low >>> 0, message.lineFromUnixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.lineFromUnixMs === "number")
                        object.lineFromUnixMs = options.longs === $String ? $String(message.lineFromUnixMs) : message.lineFromUnixMs;
                    else
                        object.lineFromUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.lineFromUnixMs) : options.longs === $Number ? new $util.LongBits(message.lineFromUnixMs.low >>> 0, message.lineFromUnixMs.high >>> 0).toNumber() : message.lineFromUnixMs;
                return object;
            };

            Clock.prototype.toJSON = function() {
                return Clock.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Clock;
        })();

        v1.ClockState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CLOCK_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CLOCK_STATE_WAITING"] = 1;
            values[valuesById[2] = "CLOCK_STATE_RUNNING"] = 2;
            values[valuesById[3] = "CLOCK_STATE_ENDED"] = 3;
            values[valuesById[4] = "CLOCK_STATE_PAUSED"] = 4;
            return values;
        })();

        v1.Profile = (function() {

            const Profile = function (properties) {
                this.sectors = [];
                this.desks = [];
                this.transmissions = [];
                this.abroad = [];
                this.foreignLanguage = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Profile.prototype.organisation = "";
            Profile.prototype.standIn = "";
            Profile.prototype.sectors = $util.emptyArray;
            Profile.prototype.desks = $util.emptyArray;
            Profile.prototype.transmissions = $util.emptyArray;
            Profile.prototype.abroad = $util.emptyArray;
            Profile.prototype.foreignLanguage = $util.emptyArray;
            Profile.prototype.automation = null;
            Profile.prototype.councilFromStoryMs = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Profile.prototype, "_councilFromStoryMs", {
                get: $util.oneOfGetter($oneOfFields = ["councilFromStoryMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Profile.create = function(properties) {
                return new Profile(properties);
            };

            Profile.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation") && message.organisation !== "")
                    writer.uint32(10).string(message.organisation);
                if (message.standIn != null && $Object.hasOwnProperty.call(message, "standIn") && message.standIn !== "")
                    writer.uint32(18).string(message.standIn);
                if (message.sectors != null && message.sectors.length)
                    for (let i = 0; i < message.sectors.length; ++i)
                        writer.uint32(26).string(message.sectors[i]);
                if (message.desks != null && message.desks.length)
                    for (let i = 0; i < message.desks.length; ++i)
                        $root.sekisho.v1.Desk.encode(message.desks[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.transmissions != null && message.transmissions.length)
                    for (let i = 0; i < message.transmissions.length; ++i)
                        $root.sekisho.v1.Transmission.encode(message.transmissions[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.abroad != null && message.abroad.length)
                    for (let i = 0; i < message.abroad.length; ++i)
                        writer.uint32(162).string(message.abroad[i]);
                if (message.foreignLanguage != null && message.foreignLanguage.length)
                    for (let i = 0; i < message.foreignLanguage.length; ++i)
                        writer.uint32(170).string(message.foreignLanguage[i]);
                if (message.automation != null && $Object.hasOwnProperty.call(message, "automation"))
                    $root.sekisho.v1.Automation.encode(message.automation, writer.uint32(178).fork(), _depth + 1).ldelim();
                if (message.councilFromStoryMs != null && $Object.hasOwnProperty.call(message, "councilFromStoryMs"))
                    writer.uint32(184).int64(message.councilFromStoryMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Profile.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Profile();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.organisation = value;
                            else
                                delete message.organisation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.standIn = value;
                            else
                                delete message.standIn;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sectors && message.sectors.length))
                                message.sectors = [];
                            message.sectors.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.desks && message.desks.length))
                                message.desks = [];
                            message.desks.push($root.sekisho.v1.Desk.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.transmissions && message.transmissions.length))
                                message.transmissions = [];
                            message.transmissions.push($root.sekisho.v1.Transmission.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if (!(message.abroad && message.abroad.length))
                                message.abroad = [];
                            message.abroad.push(reader.stringVerify());
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            if (!(message.foreignLanguage && message.foreignLanguage.length))
                                message.foreignLanguage = [];
                            message.foreignLanguage.push(reader.stringVerify());
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.automation = $root.sekisho.v1.Automation.decode(reader, reader.size(), $undefined, _depth + 1, message.automation);
                            continue;
                        }
                    case 23: {
                            if (wireType !== 0)
                                break;
                            message.councilFromStoryMs = reader.int64();
                            message._councilFromStoryMs = "councilFromStoryMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Profile.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Profile)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Profile: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Profile();
                if (object.organisation != null)
                    if (typeof object.organisation !== "string" || object.organisation.length)
                        message.organisation = $String(object.organisation);
                if (object.standIn != null)
                    if (typeof object.standIn !== "string" || object.standIn.length)
                        message.standIn = $String(object.standIn);
                if (object.sectors) {
                    if (!$Array.isArray(object.sectors))
                        throw $TypeError(".sekisho.v1.Profile.sectors: array expected");
                    message.sectors = $Array(object.sectors.length);
                    for (let i = 0; i < object.sectors.length; ++i)
                        message.sectors[i] = $String(object.sectors[i]);
                }
                if (object.desks) {
                    if (!$Array.isArray(object.desks))
                        throw $TypeError(".sekisho.v1.Profile.desks: array expected");
                    message.desks = $Array(object.desks.length);
                    for (let i = 0; i < object.desks.length; ++i) {
                        if (!$util.isObject(object.desks[i]))
                            throw $TypeError(".sekisho.v1.Profile.desks: object expected");
                        message.desks[i] = $root.sekisho.v1.Desk.fromObject(object.desks[i], _depth + 1);
                    }
                }
                if (object.transmissions) {
                    if (!$Array.isArray(object.transmissions))
                        throw $TypeError(".sekisho.v1.Profile.transmissions: array expected");
                    message.transmissions = $Array(object.transmissions.length);
                    for (let i = 0; i < object.transmissions.length; ++i) {
                        if (!$util.isObject(object.transmissions[i]))
                            throw $TypeError(".sekisho.v1.Profile.transmissions: object expected");
                        message.transmissions[i] = $root.sekisho.v1.Transmission.fromObject(object.transmissions[i], _depth + 1);
                    }
                }
                if (object.abroad) {
                    if (!$Array.isArray(object.abroad))
                        throw $TypeError(".sekisho.v1.Profile.abroad: array expected");
                    message.abroad = $Array(object.abroad.length);
                    for (let i = 0; i < object.abroad.length; ++i)
                        message.abroad[i] = $String(object.abroad[i]);
                }
                if (object.foreignLanguage) {
                    if (!$Array.isArray(object.foreignLanguage))
                        throw $TypeError(".sekisho.v1.Profile.foreignLanguage: array expected");
                    message.foreignLanguage = $Array(object.foreignLanguage.length);
                    for (let i = 0; i < object.foreignLanguage.length; ++i)
                        message.foreignLanguage[i] = $String(object.foreignLanguage[i]);
                }
                if (object.automation != null) {
                    if (!$util.isObject(object.automation))
                        throw $TypeError(".sekisho.v1.Profile.automation: object expected");
                    message.automation = $root.sekisho.v1.Automation.fromObject(object.automation, _depth + 1);
                }
                if (object.councilFromStoryMs != null)
                    if ($util.Long)
                        message.councilFromStoryMs = $util.Long.fromValue(object.councilFromStoryMs, false);
                    else if (typeof object.councilFromStoryMs === "string")
                        message.councilFromStoryMs = $parseInt(object.councilFromStoryMs, 10);
                    else if (typeof object.councilFromStoryMs === "number")
                        message.councilFromStoryMs = object.councilFromStoryMs;
                    else if (typeof object.councilFromStoryMs === "object")
                        message.councilFromStoryMs = new $util.LongBits(object.councilFromStoryMs.low >>> 0, object.councilFromStoryMs.high >>> 0).toNumber();
                return message;
            };

            Profile.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.sectors = [];
                    object.desks = [];
                    object.transmissions = [];
                    object.abroad = [];
                    object.foreignLanguage = [];
                }
                if (options.defaults) {
                    object.organisation = "";
                    object.standIn = "";
                    object.automation = null;
                }
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation"))
                    object.organisation = message.organisation;
                if (message.standIn != null && $Object.hasOwnProperty.call(message, "standIn"))
                    object.standIn = message.standIn;
                if (message.sectors && message.sectors.length) {
                    object.sectors = $Array(message.sectors.length);
                    for (let j = 0; j < message.sectors.length; ++j)
                        object.sectors[j] = message.sectors[j];
                }
                if (message.desks && message.desks.length) {
                    object.desks = $Array(message.desks.length);
                    for (let j = 0; j < message.desks.length; ++j)
                        object.desks[j] = $root.sekisho.v1.Desk.toObject(message.desks[j], options, _depth + 1);
                }
                if (message.transmissions && message.transmissions.length) {
                    object.transmissions = $Array(message.transmissions.length);
                    for (let j = 0; j < message.transmissions.length; ++j)
                        object.transmissions[j] = $root.sekisho.v1.Transmission.toObject(message.transmissions[j], options, _depth + 1);
                }
                if (message.abroad && message.abroad.length) {
                    object.abroad = $Array(message.abroad.length);
                    for (let j = 0; j < message.abroad.length; ++j)
                        object.abroad[j] = message.abroad[j];
                }
                if (message.foreignLanguage && message.foreignLanguage.length) {
                    object.foreignLanguage = $Array(message.foreignLanguage.length);
                    for (let j = 0; j < message.foreignLanguage.length; ++j)
                        object.foreignLanguage[j] = message.foreignLanguage[j];
                }
                if (message.automation != null && $Object.hasOwnProperty.call(message, "automation"))
                    object.automation = $root.sekisho.v1.Automation.toObject(message.automation, options, _depth + 1);
                if (message.councilFromStoryMs != null && $Object.hasOwnProperty.call(message, "councilFromStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.councilFromStoryMs = typeof message.councilFromStoryMs === "number" ? $BigInt(message.councilFromStoryMs) : $util.Long.fromBits(message.councilFromStoryMs.low >>> 0, message.councilFromStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.councilFromStoryMs === "number")
                        object.councilFromStoryMs = options.longs === $String ? $String(message.councilFromStoryMs) : message.councilFromStoryMs;
                    else
                        object.councilFromStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.councilFromStoryMs) : options.longs === $Number ? new $util.LongBits(message.councilFromStoryMs.low >>> 0, message.councilFromStoryMs.high >>> 0).toNumber() : message.councilFromStoryMs;
                return object;
            };

            Profile.prototype.toJSON = function() {
                return Profile.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Profile;
        })();

        v1.Automation = (function() {

            const Automation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Automation.prototype.share = 0;
            Automation.prototype.minutes = 0;
            Automation.prototype.fromStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Automation.create = function(properties) {
                return new Automation(properties);
            };

            Automation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.share != null && $Object.hasOwnProperty.call(message, "share") && !$Object.is(message.share, 0))
                    writer.uint32(9).double(message.share);
                if (message.minutes != null && $Object.hasOwnProperty.call(message, "minutes") && !$Object.is(message.minutes, 0))
                    writer.uint32(17).double(message.minutes);
                if (message.fromStoryMs != null && $Object.hasOwnProperty.call(message, "fromStoryMs") && (typeof message.fromStoryMs === "object" ? message.fromStoryMs.low || message.fromStoryMs.high : message.fromStoryMs !== 0))
                    writer.uint32(24).int64(message.fromStoryMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Automation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Automation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.share = value;
                            else
                                delete message.share;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.minutes = value;
                            else
                                delete message.minutes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromStoryMs = value;
                            else
                                delete message.fromStoryMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Automation.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Automation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Automation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Automation();
                if (object.share != null)
                    if (!$Object.is($Number(object.share), 0))
                        message.share = $Number(object.share);
                if (object.minutes != null)
                    if (!$Object.is($Number(object.minutes), 0))
                        message.minutes = $Number(object.minutes);
                if (object.fromStoryMs != null)
                    if (typeof object.fromStoryMs === "object" ? object.fromStoryMs.low || object.fromStoryMs.high : $Number(object.fromStoryMs) !== 0)
                        if ($util.Long)
                            message.fromStoryMs = $util.Long.fromValue(object.fromStoryMs, false);
                        else if (typeof object.fromStoryMs === "string")
                            message.fromStoryMs = $parseInt(object.fromStoryMs, 10);
                        else if (typeof object.fromStoryMs === "number")
                            message.fromStoryMs = object.fromStoryMs;
                        else if (typeof object.fromStoryMs === "object")
                            message.fromStoryMs = new $util.LongBits(object.fromStoryMs.low >>> 0, object.fromStoryMs.high >>> 0).toNumber();
                return message;
            };

            Automation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.share = 0;
                    object.minutes = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.share != null && $Object.hasOwnProperty.call(message, "share"))
                    object.share = options.json && !$isFinite(message.share) ? $String(message.share) : message.share;
                if (message.minutes != null && $Object.hasOwnProperty.call(message, "minutes"))
                    object.minutes = options.json && !$isFinite(message.minutes) ? $String(message.minutes) : message.minutes;
                if (message.fromStoryMs != null && $Object.hasOwnProperty.call(message, "fromStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromStoryMs = typeof message.fromStoryMs === "number" ? $BigInt(message.fromStoryMs) : $util.Long.fromBits(message.fromStoryMs.low >>> 0, message.fromStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromStoryMs === "number")
                        object.fromStoryMs = options.longs === $String ? $String(message.fromStoryMs) : message.fromStoryMs;
                    else
                        object.fromStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromStoryMs) : options.longs === $Number ? new $util.LongBits(message.fromStoryMs.low >>> 0, message.fromStoryMs.high >>> 0).toNumber() : message.fromStoryMs;
                return object;
            };

            Automation.prototype.toJSON = function() {
                return Automation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Automation;
        })();

        v1.Desk = (function() {

            const Desk = function (properties) {
                this.sectors = [];
                this.shifts = [];
                this.triage = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Desk.prototype.name = "";
            Desk.prototype.sectors = $util.emptyArray;
            Desk.prototype.shifts = $util.emptyArray;
            Desk.prototype.triage = $util.emptyArray;

            Desk.create = function(properties) {
                return new Desk(properties);
            };

            Desk.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.sectors != null && message.sectors.length)
                    for (let i = 0; i < message.sectors.length; ++i)
                        writer.uint32(18).string(message.sectors[i]);
                if (message.shifts != null && message.shifts.length)
                    for (let i = 0; i < message.shifts.length; ++i)
                        $root.sekisho.v1.Shift.encode(message.shifts[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.triage != null && message.triage.length)
                    for (let i = 0; i < message.triage.length; ++i)
                        $root.sekisho.v1.TriageTime.encode(message.triage[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Desk.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Desk();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sectors && message.sectors.length))
                                message.sectors = [];
                            message.sectors.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.shifts && message.shifts.length))
                                message.shifts = [];
                            message.shifts.push($root.sekisho.v1.Shift.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.triage && message.triage.length))
                                message.triage = [];
                            message.triage.push($root.sekisho.v1.TriageTime.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Desk.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Desk)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Desk: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Desk();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.sectors) {
                    if (!$Array.isArray(object.sectors))
                        throw $TypeError(".sekisho.v1.Desk.sectors: array expected");
                    message.sectors = $Array(object.sectors.length);
                    for (let i = 0; i < object.sectors.length; ++i)
                        message.sectors[i] = $String(object.sectors[i]);
                }
                if (object.shifts) {
                    if (!$Array.isArray(object.shifts))
                        throw $TypeError(".sekisho.v1.Desk.shifts: array expected");
                    message.shifts = $Array(object.shifts.length);
                    for (let i = 0; i < object.shifts.length; ++i) {
                        if (!$util.isObject(object.shifts[i]))
                            throw $TypeError(".sekisho.v1.Desk.shifts: object expected");
                        message.shifts[i] = $root.sekisho.v1.Shift.fromObject(object.shifts[i], _depth + 1);
                    }
                }
                if (object.triage) {
                    if (!$Array.isArray(object.triage))
                        throw $TypeError(".sekisho.v1.Desk.triage: array expected");
                    message.triage = $Array(object.triage.length);
                    for (let i = 0; i < object.triage.length; ++i) {
                        if (!$util.isObject(object.triage[i]))
                            throw $TypeError(".sekisho.v1.Desk.triage: object expected");
                        message.triage[i] = $root.sekisho.v1.TriageTime.fromObject(object.triage[i], _depth + 1);
                    }
                }
                return message;
            };

            Desk.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.sectors = [];
                    object.shifts = [];
                    object.triage = [];
                }
                if (options.defaults)
                    object.name = "";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.sectors && message.sectors.length) {
                    object.sectors = $Array(message.sectors.length);
                    for (let j = 0; j < message.sectors.length; ++j)
                        object.sectors[j] = message.sectors[j];
                }
                if (message.shifts && message.shifts.length) {
                    object.shifts = $Array(message.shifts.length);
                    for (let j = 0; j < message.shifts.length; ++j)
                        object.shifts[j] = $root.sekisho.v1.Shift.toObject(message.shifts[j], options, _depth + 1);
                }
                if (message.triage && message.triage.length) {
                    object.triage = $Array(message.triage.length);
                    for (let j = 0; j < message.triage.length; ++j)
                        object.triage[j] = $root.sekisho.v1.TriageTime.toObject(message.triage[j], options, _depth + 1);
                }
                return object;
            };

            Desk.prototype.toJSON = function() {
                return Desk.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Desk;
        })();

        v1.Shift = (function() {

            const Shift = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Shift.prototype.fromMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Shift.prototype.toMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Shift.prototype.analysts = 0;

            Shift.create = function(properties) {
                return new Shift(properties);
            };

            Shift.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs") && (typeof message.fromMs === "object" ? message.fromMs.low || message.fromMs.high : message.fromMs !== 0))
                    writer.uint32(8).int64(message.fromMs);
                if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs") && (typeof message.toMs === "object" ? message.toMs.low || message.toMs.high : message.toMs !== 0))
                    writer.uint32(16).int64(message.toMs);
                if (message.analysts != null && $Object.hasOwnProperty.call(message, "analysts") && message.analysts !== 0)
                    writer.uint32(24).uint32(message.analysts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Shift.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Shift();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromMs = value;
                            else
                                delete message.fromMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toMs = value;
                            else
                                delete message.toMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.analysts = value;
                            else
                                delete message.analysts;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Shift.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Shift)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Shift: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Shift();
                if (object.fromMs != null)
                    if (typeof object.fromMs === "object" ? object.fromMs.low || object.fromMs.high : $Number(object.fromMs) !== 0)
                        if ($util.Long)
                            message.fromMs = $util.Long.fromValue(object.fromMs, false);
                        else if (typeof object.fromMs === "string")
                            message.fromMs = $parseInt(object.fromMs, 10);
                        else if (typeof object.fromMs === "number")
                            message.fromMs = object.fromMs;
                        else if (typeof object.fromMs === "object")
                            message.fromMs = new $util.LongBits(object.fromMs.low >>> 0, object.fromMs.high >>> 0).toNumber();
                if (object.toMs != null)
                    if (typeof object.toMs === "object" ? object.toMs.low || object.toMs.high : $Number(object.toMs) !== 0)
                        if ($util.Long)
                            message.toMs = $util.Long.fromValue(object.toMs, false);
                        else if (typeof object.toMs === "string")
                            message.toMs = $parseInt(object.toMs, 10);
                        else if (typeof object.toMs === "number")
                            message.toMs = object.toMs;
                        else if (typeof object.toMs === "object")
                            message.toMs = new $util.LongBits(object.toMs.low >>> 0, object.toMs.high >>> 0).toNumber();
                if (object.analysts != null)
                    if ($Number(object.analysts) !== 0)
                        message.analysts = object.analysts >>> 0;
                return message;
            };

            Shift.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.toMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.toMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.analysts = 0;
                }
                if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromMs = typeof message.fromMs === "number" ? $BigInt(message.fromMs) : $util.Long.fromBits(message.fromMs.low >>> 0, message.fromMs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromMs === "number")
                        object.fromMs = options.longs === $String ? $String(message.fromMs) : message.fromMs;
                    else
                        object.fromMs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromMs) : options.longs === $Number ? new $util.LongBits(message.fromMs.low >>> 0, message.fromMs.high >>> 0).toNumber() : message.fromMs;
                if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toMs = typeof message.toMs === "number" ? $BigInt(message.toMs) : $util.Long.fromBits(message.toMs.low >>> 0, message.toMs.high >>> 0, false).toBigInt();
                    else if (typeof message.toMs === "number")
                        object.toMs = options.longs === $String ? $String(message.toMs) : message.toMs;
                    else
                        object.toMs = options.longs === $String ? $util.Long.prototype.toString.call(message.toMs) : options.longs === $Number ? new $util.LongBits(message.toMs.low >>> 0, message.toMs.high >>> 0).toNumber() : message.toMs;
                if (message.analysts != null && $Object.hasOwnProperty.call(message, "analysts"))
                    object.analysts = message.analysts;
                return object;
            };

            Shift.prototype.toJSON = function() {
                return Shift.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Shift;
        })();

        v1.TriageTime = (function() {

            const TriageTime = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TriageTime.prototype.severity = "";
            TriageTime.prototype.medianMinutes = 0;
            TriageTime.prototype.sigma = 0;
            TriageTime.prototype.distribution = "";

            TriageTime.create = function(properties) {
                return new TriageTime(properties);
            };

            TriageTime.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.severity != null && $Object.hasOwnProperty.call(message, "severity") && message.severity !== "")
                    writer.uint32(10).string(message.severity);
                if (message.medianMinutes != null && $Object.hasOwnProperty.call(message, "medianMinutes") && !$Object.is(message.medianMinutes, 0))
                    writer.uint32(17).double(message.medianMinutes);
                if (message.sigma != null && $Object.hasOwnProperty.call(message, "sigma") && !$Object.is(message.sigma, 0))
                    writer.uint32(25).double(message.sigma);
                if (message.distribution != null && $Object.hasOwnProperty.call(message, "distribution") && message.distribution !== "")
                    writer.uint32(34).string(message.distribution);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TriageTime.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.TriageTime();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.severity = value;
                            else
                                delete message.severity;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.medianMinutes = value;
                            else
                                delete message.medianMinutes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.sigma = value;
                            else
                                delete message.sigma;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.distribution = value;
                            else
                                delete message.distribution;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TriageTime.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.TriageTime)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.TriageTime: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.TriageTime();
                if (object.severity != null)
                    if (typeof object.severity !== "string" || object.severity.length)
                        message.severity = $String(object.severity);
                if (object.medianMinutes != null)
                    if (!$Object.is($Number(object.medianMinutes), 0))
                        message.medianMinutes = $Number(object.medianMinutes);
                if (object.sigma != null)
                    if (!$Object.is($Number(object.sigma), 0))
                        message.sigma = $Number(object.sigma);
                if (object.distribution != null)
                    if (typeof object.distribution !== "string" || object.distribution.length)
                        message.distribution = $String(object.distribution);
                return message;
            };

            TriageTime.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.severity = "";
                    object.medianMinutes = 0;
                    object.sigma = 0;
                    object.distribution = "";
                }
                if (message.severity != null && $Object.hasOwnProperty.call(message, "severity"))
                    object.severity = message.severity;
                if (message.medianMinutes != null && $Object.hasOwnProperty.call(message, "medianMinutes"))
                    object.medianMinutes = options.json && !$isFinite(message.medianMinutes) ? $String(message.medianMinutes) : message.medianMinutes;
                if (message.sigma != null && $Object.hasOwnProperty.call(message, "sigma"))
                    object.sigma = options.json && !$isFinite(message.sigma) ? $String(message.sigma) : message.sigma;
                if (message.distribution != null && $Object.hasOwnProperty.call(message, "distribution"))
                    object.distribution = message.distribution;
                return object;
            };

            TriageTime.prototype.toJSON = function() {
                return TriageTime.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TriageTime;
        })();

        v1.Transmission = (function() {

            const Transmission = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Transmission.prototype.from = "";
            Transmission.prototype.minutes = 0;

            Transmission.create = function(properties) {
                return new Transmission(properties);
            };

            Transmission.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== "")
                    writer.uint32(10).string(message.from);
                if (message.minutes != null && $Object.hasOwnProperty.call(message, "minutes") && !$Object.is(message.minutes, 0))
                    writer.uint32(17).double(message.minutes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Transmission.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Transmission();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.minutes = value;
                            else
                                delete message.minutes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Transmission.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Transmission)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Transmission: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Transmission();
                if (object.from != null)
                    if (typeof object.from !== "string" || object.from.length)
                        message.from = $String(object.from);
                if (object.minutes != null)
                    if (!$Object.is($Number(object.minutes), 0))
                        message.minutes = $Number(object.minutes);
                return message;
            };

            Transmission.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.from = "";
                    object.minutes = 0;
                }
                if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                    object.from = message.from;
                if (message.minutes != null && $Object.hasOwnProperty.call(message, "minutes"))
                    object.minutes = options.json && !$isFinite(message.minutes) ? $String(message.minutes) : message.minutes;
                return object;
            };

            Transmission.prototype.toJSON = function() {
                return Transmission.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Transmission;
        })();

        v1.CapacityChange = (function() {

            const CapacityChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CapacityChange.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            CapacityChange.prototype.factor = 0;
            CapacityChange.prototype.desk = "";
            CapacityChange.prototype.fault = "";

            CapacityChange.create = function(properties) {
                return new CapacityChange(properties);
            };

            CapacityChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(8).int64(message.storyMs);
                if (message.factor != null && $Object.hasOwnProperty.call(message, "factor") && !$Object.is(message.factor, 0))
                    writer.uint32(17).double(message.factor);
                if (message.desk != null && $Object.hasOwnProperty.call(message, "desk") && message.desk !== "")
                    writer.uint32(26).string(message.desk);
                if (message.fault != null && $Object.hasOwnProperty.call(message, "fault") && message.fault !== "")
                    writer.uint32(34).string(message.fault);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CapacityChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.CapacityChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.factor = value;
                            else
                                delete message.factor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.desk = value;
                            else
                                delete message.desk;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fault = value;
                            else
                                delete message.fault;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CapacityChange.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.CapacityChange)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.CapacityChange: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.CapacityChange();
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.factor != null)
                    if (!$Object.is($Number(object.factor), 0))
                        message.factor = $Number(object.factor);
                if (object.desk != null)
                    if (typeof object.desk !== "string" || object.desk.length)
                        message.desk = $String(object.desk);
                if (object.fault != null)
                    if (typeof object.fault !== "string" || object.fault.length)
                        message.fault = $String(object.fault);
                return message;
            };

            CapacityChange.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.factor = 0;
                    object.desk = "";
                    object.fault = "";
                }
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.factor != null && $Object.hasOwnProperty.call(message, "factor"))
                    object.factor = options.json && !$isFinite(message.factor) ? $String(message.factor) : message.factor;
                if (message.desk != null && $Object.hasOwnProperty.call(message, "desk"))
                    object.desk = message.desk;
                if (message.fault != null && $Object.hasOwnProperty.call(message, "fault"))
                    object.fault = message.fault;
                return object;
            };

            CapacityChange.prototype.toJSON = function() {
                return CapacityChange.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CapacityChange;
        })();

        v1.DutyChange = (function() {

            const DutyChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DutyChange.prototype.fromStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DutyChange.prototype.toStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DutyChange.prototype.desk = "";
            DutyChange.prototype.dutyFromMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DutyChange.prototype.dutyToMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DutyChange.prototype.analysts = 0;

            DutyChange.create = function(properties) {
                return new DutyChange(properties);
            };

            DutyChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromStoryMs != null && $Object.hasOwnProperty.call(message, "fromStoryMs") && (typeof message.fromStoryMs === "object" ? message.fromStoryMs.low || message.fromStoryMs.high : message.fromStoryMs !== 0))
                    writer.uint32(8).int64(message.fromStoryMs);
                if (message.toStoryMs != null && $Object.hasOwnProperty.call(message, "toStoryMs") && (typeof message.toStoryMs === "object" ? message.toStoryMs.low || message.toStoryMs.high : message.toStoryMs !== 0))
                    writer.uint32(16).int64(message.toStoryMs);
                if (message.desk != null && $Object.hasOwnProperty.call(message, "desk") && message.desk !== "")
                    writer.uint32(26).string(message.desk);
                if (message.dutyFromMs != null && $Object.hasOwnProperty.call(message, "dutyFromMs") && (typeof message.dutyFromMs === "object" ? message.dutyFromMs.low || message.dutyFromMs.high : message.dutyFromMs !== 0))
                    writer.uint32(32).int64(message.dutyFromMs);
                if (message.dutyToMs != null && $Object.hasOwnProperty.call(message, "dutyToMs") && (typeof message.dutyToMs === "object" ? message.dutyToMs.low || message.dutyToMs.high : message.dutyToMs !== 0))
                    writer.uint32(40).int64(message.dutyToMs);
                if (message.analysts != null && $Object.hasOwnProperty.call(message, "analysts") && message.analysts !== 0)
                    writer.uint32(48).uint32(message.analysts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DutyChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.DutyChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromStoryMs = value;
                            else
                                delete message.fromStoryMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toStoryMs = value;
                            else
                                delete message.toStoryMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.desk = value;
                            else
                                delete message.desk;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.dutyFromMs = value;
                            else
                                delete message.dutyFromMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.dutyToMs = value;
                            else
                                delete message.dutyToMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.analysts = value;
                            else
                                delete message.analysts;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DutyChange.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.DutyChange)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.DutyChange: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.DutyChange();
                if (object.fromStoryMs != null)
                    if (typeof object.fromStoryMs === "object" ? object.fromStoryMs.low || object.fromStoryMs.high : $Number(object.fromStoryMs) !== 0)
                        if ($util.Long)
                            message.fromStoryMs = $util.Long.fromValue(object.fromStoryMs, false);
                        else if (typeof object.fromStoryMs === "string")
                            message.fromStoryMs = $parseInt(object.fromStoryMs, 10);
                        else if (typeof object.fromStoryMs === "number")
                            message.fromStoryMs = object.fromStoryMs;
                        else if (typeof object.fromStoryMs === "object")
                            message.fromStoryMs = new $util.LongBits(object.fromStoryMs.low >>> 0, object.fromStoryMs.high >>> 0).toNumber();
                if (object.toStoryMs != null)
                    if (typeof object.toStoryMs === "object" ? object.toStoryMs.low || object.toStoryMs.high : $Number(object.toStoryMs) !== 0)
                        if ($util.Long)
                            message.toStoryMs = $util.Long.fromValue(object.toStoryMs, false);
                        else if (typeof object.toStoryMs === "string")
                            message.toStoryMs = $parseInt(object.toStoryMs, 10);
                        else if (typeof object.toStoryMs === "number")
                            message.toStoryMs = object.toStoryMs;
                        else if (typeof object.toStoryMs === "object")
                            message.toStoryMs = new $util.LongBits(object.toStoryMs.low >>> 0, object.toStoryMs.high >>> 0).toNumber();
                if (object.desk != null)
                    if (typeof object.desk !== "string" || object.desk.length)
                        message.desk = $String(object.desk);
                if (object.dutyFromMs != null)
                    if (typeof object.dutyFromMs === "object" ? object.dutyFromMs.low || object.dutyFromMs.high : $Number(object.dutyFromMs) !== 0)
                        if ($util.Long)
                            message.dutyFromMs = $util.Long.fromValue(object.dutyFromMs, false);
                        else if (typeof object.dutyFromMs === "string")
                            message.dutyFromMs = $parseInt(object.dutyFromMs, 10);
                        else if (typeof object.dutyFromMs === "number")
                            message.dutyFromMs = object.dutyFromMs;
                        else if (typeof object.dutyFromMs === "object")
                            message.dutyFromMs = new $util.LongBits(object.dutyFromMs.low >>> 0, object.dutyFromMs.high >>> 0).toNumber();
                if (object.dutyToMs != null)
                    if (typeof object.dutyToMs === "object" ? object.dutyToMs.low || object.dutyToMs.high : $Number(object.dutyToMs) !== 0)
                        if ($util.Long)
                            message.dutyToMs = $util.Long.fromValue(object.dutyToMs, false);
                        else if (typeof object.dutyToMs === "string")
                            message.dutyToMs = $parseInt(object.dutyToMs, 10);
                        else if (typeof object.dutyToMs === "number")
                            message.dutyToMs = object.dutyToMs;
                        else if (typeof object.dutyToMs === "object")
                            message.dutyToMs = new $util.LongBits(object.dutyToMs.low >>> 0, object.dutyToMs.high >>> 0).toNumber();
                if (object.analysts != null)
                    if ($Number(object.analysts) !== 0)
                        message.analysts = object.analysts >>> 0;
                return message;
            };

            DutyChange.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.toStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.toStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.desk = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.dutyFromMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.dutyFromMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.dutyToMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.dutyToMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.analysts = 0;
                }
                if (message.fromStoryMs != null && $Object.hasOwnProperty.call(message, "fromStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromStoryMs = typeof message.fromStoryMs === "number" ? $BigInt(message.fromStoryMs) : $util.Long.fromBits(message.fromStoryMs.low >>> 0, message.fromStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromStoryMs === "number")
                        object.fromStoryMs = options.longs === $String ? $String(message.fromStoryMs) : message.fromStoryMs;
                    else
                        object.fromStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromStoryMs) : options.longs === $Number ? new $util.LongBits(message.fromStoryMs.low >>> 0, message.fromStoryMs.high >>> 0).toNumber() : message.fromStoryMs;
                if (message.toStoryMs != null && $Object.hasOwnProperty.call(message, "toStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toStoryMs = typeof message.toStoryMs === "number" ? $BigInt(message.toStoryMs) : $util.Long.fromBits(message.toStoryMs.low >>> 0, message.toStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.toStoryMs === "number")
                        object.toStoryMs = options.longs === $String ? $String(message.toStoryMs) : message.toStoryMs;
                    else
                        object.toStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.toStoryMs) : options.longs === $Number ? new $util.LongBits(message.toStoryMs.low >>> 0, message.toStoryMs.high >>> 0).toNumber() : message.toStoryMs;
                if (message.desk != null && $Object.hasOwnProperty.call(message, "desk"))
                    object.desk = message.desk;
                if (message.dutyFromMs != null && $Object.hasOwnProperty.call(message, "dutyFromMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.dutyFromMs = typeof message.dutyFromMs === "number" ? $BigInt(message.dutyFromMs) : $util.Long.fromBits(message.dutyFromMs.low >>> 0, message.dutyFromMs.high >>> 0, false).toBigInt();
                    else if (typeof message.dutyFromMs === "number")
                        object.dutyFromMs = options.longs === $String ? $String(message.dutyFromMs) : message.dutyFromMs;
                    else
                        object.dutyFromMs = options.longs === $String ? $util.Long.prototype.toString.call(message.dutyFromMs) : options.longs === $Number ? new $util.LongBits(message.dutyFromMs.low >>> 0, message.dutyFromMs.high >>> 0).toNumber() : message.dutyFromMs;
                if (message.dutyToMs != null && $Object.hasOwnProperty.call(message, "dutyToMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.dutyToMs = typeof message.dutyToMs === "number" ? $BigInt(message.dutyToMs) : $util.Long.fromBits(message.dutyToMs.low >>> 0, message.dutyToMs.high >>> 0, false).toBigInt();
                    else if (typeof message.dutyToMs === "number")
                        object.dutyToMs = options.longs === $String ? $String(message.dutyToMs) : message.dutyToMs;
                    else
                        object.dutyToMs = options.longs === $String ? $util.Long.prototype.toString.call(message.dutyToMs) : options.longs === $Number ? new $util.LongBits(message.dutyToMs.low >>> 0, message.dutyToMs.high >>> 0).toNumber() : message.dutyToMs;
                if (message.analysts != null && $Object.hasOwnProperty.call(message, "analysts"))
                    object.analysts = message.analysts;
                return object;
            };

            DutyChange.prototype.toJSON = function() {
                return DutyChange.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DutyChange;
        })();

        v1.ArrivalsRequest = (function() {

            const ArrivalsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ArrivalsRequest.prototype.offset = 0;

            ArrivalsRequest.create = function(properties) {
                return new ArrivalsRequest(properties);
            };

            ArrivalsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && message.offset !== 0)
                    writer.uint32(8).uint32(message.offset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ArrivalsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.ArrivalsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.offset = value;
                            else
                                delete message.offset;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ArrivalsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.ArrivalsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.ArrivalsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.ArrivalsRequest();
                if (object.offset != null)
                    if ($Number(object.offset) !== 0)
                        message.offset = object.offset >>> 0;
                return message;
            };

            ArrivalsRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.offset = 0;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    object.offset = message.offset;
                return object;
            };

            ArrivalsRequest.prototype.toJSON = function() {
                return ArrivalsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ArrivalsRequest;
        })();

        v1.ArrivalsResponse = (function() {

            const ArrivalsResponse = function (properties) {
                this.arrivals = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ArrivalsResponse.prototype.arrivals = $util.emptyArray;

            ArrivalsResponse.create = function(properties) {
                return new ArrivalsResponse(properties);
            };

            ArrivalsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.arrivals != null && message.arrivals.length)
                    for (let i = 0; i < message.arrivals.length; ++i)
                        $root.sekisho.v1.Arrival.encode(message.arrivals[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ArrivalsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.ArrivalsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.arrivals && message.arrivals.length))
                                message.arrivals = [];
                            message.arrivals.push($root.sekisho.v1.Arrival.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ArrivalsResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.ArrivalsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.ArrivalsResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.ArrivalsResponse();
                if (object.arrivals) {
                    if (!$Array.isArray(object.arrivals))
                        throw $TypeError(".sekisho.v1.ArrivalsResponse.arrivals: array expected");
                    message.arrivals = $Array(object.arrivals.length);
                    for (let i = 0; i < object.arrivals.length; ++i) {
                        if (!$util.isObject(object.arrivals[i]))
                            throw $TypeError(".sekisho.v1.ArrivalsResponse.arrivals: object expected");
                        message.arrivals[i] = $root.sekisho.v1.Arrival.fromObject(object.arrivals[i], _depth + 1);
                    }
                }
                return message;
            };

            ArrivalsResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.arrivals = [];
                if (message.arrivals && message.arrivals.length) {
                    object.arrivals = $Array(message.arrivals.length);
                    for (let j = 0; j < message.arrivals.length; ++j)
                        object.arrivals[j] = $root.sekisho.v1.Arrival.toObject(message.arrivals[j], options, _depth + 1);
                }
                return object;
            };

            ArrivalsResponse.prototype.toJSON = function() {
                return ArrivalsResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ArrivalsResponse;
        })();

        v1.Arrival = (function() {

            const Arrival = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Arrival.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Arrival.prototype.incident = null;
            Arrival.prototype.window = "";
            Arrival.prototype.withheld = false;
            Arrival.prototype.atOnce = false;

            Arrival.create = function(properties) {
                return new Arrival(properties);
            };

            Arrival.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(8).int64(message.storyMs);
                if (message.incident != null && $Object.hasOwnProperty.call(message, "incident"))
                    $root.sekisho.v1.Incident.encode(message.incident, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.window != null && $Object.hasOwnProperty.call(message, "window") && message.window !== "")
                    writer.uint32(26).string(message.window);
                if (message.withheld != null && $Object.hasOwnProperty.call(message, "withheld") && message.withheld !== false)
                    writer.uint32(160).bool(message.withheld);
                if (message.atOnce != null && $Object.hasOwnProperty.call(message, "atOnce") && message.atOnce !== false)
                    writer.uint32(168).bool(message.atOnce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Arrival.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Arrival();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.incident = $root.sekisho.v1.Incident.decode(reader, reader.size(), $undefined, _depth + 1, message.incident);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.window = value;
                            else
                                delete message.window;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.withheld = value;
                            else
                                delete message.withheld;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.atOnce = value;
                            else
                                delete message.atOnce;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Arrival.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Arrival)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Arrival: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Arrival();
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.incident != null) {
                    if (!$util.isObject(object.incident))
                        throw $TypeError(".sekisho.v1.Arrival.incident: object expected");
                    message.incident = $root.sekisho.v1.Incident.fromObject(object.incident, _depth + 1);
                }
                if (object.window != null)
                    if (typeof object.window !== "string" || object.window.length)
                        message.window = $String(object.window);
                if (object.withheld != null)
                    if (object.withheld)
                        message.withheld = $Boolean(object.withheld);
                if (object.atOnce != null)
                    if (object.atOnce)
                        message.atOnce = $Boolean(object.atOnce);
                return message;
            };

            Arrival.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.incident = null;
                    object.window = "";
                    object.withheld = false;
                    object.atOnce = false;
                }
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.incident != null && $Object.hasOwnProperty.call(message, "incident"))
                    object.incident = $root.sekisho.v1.Incident.toObject(message.incident, options, _depth + 1);
                if (message.window != null && $Object.hasOwnProperty.call(message, "window"))
                    object.window = message.window;
                if (message.withheld != null && $Object.hasOwnProperty.call(message, "withheld"))
                    object.withheld = message.withheld;
                if (message.atOnce != null && $Object.hasOwnProperty.call(message, "atOnce"))
                    object.atOnce = message.atOnce;
                return object;
            };

            Arrival.prototype.toJSON = function() {
                return Arrival.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Arrival;
        })();

        v1.JournalEvent = (function() {

            const JournalEvent = function (properties) {
                this.detail = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            JournalEvent.prototype.unixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            JournalEvent.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            JournalEvent.prototype.kind = "";
            JournalEvent.prototype.subject = "";
            JournalEvent.prototype.detail = $util.emptyObject;

            JournalEvent.create = function(properties) {
                return new JournalEvent(properties);
            };

            JournalEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs") && (typeof message.unixMs === "object" ? message.unixMs.low || message.unixMs.high : message.unixMs !== 0))
                    writer.uint32(8).int64(message.unixMs);
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(16).int64(message.storyMs);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(26).string(message.kind);
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== "")
                    writer.uint32(34).string(message.subject);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    for (let keys = $Object.keys(message.detail), i = 0; i < keys.length; ++i)
                        writer.uint32(42).fork().uint32(10).string(keys[i]).uint32(18).string(message.detail[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            JournalEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.JournalEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.unixMs = value;
                            else
                                delete message.unixMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subject = value;
                            else
                                delete message.subject;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.detail === $util.emptyObject)
                                message.detail = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.detail, key);
                            message.detail[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            JournalEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.JournalEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.JournalEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.JournalEvent();
                if (object.unixMs != null)
                    if (typeof object.unixMs === "object" ? object.unixMs.low || object.unixMs.high : $Number(object.unixMs) !== 0)
                        if ($util.Long)
                            message.unixMs = $util.Long.fromValue(object.unixMs, false);
                        else if (typeof object.unixMs === "string")
                            message.unixMs = $parseInt(object.unixMs, 10);
                        else if (typeof object.unixMs === "number")
                            message.unixMs = object.unixMs;
                        else if (typeof object.unixMs === "object")
                            message.unixMs = new $util.LongBits(object.unixMs.low >>> 0, object.unixMs.high >>> 0).toNumber();
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.kind != null)
                    if (typeof object.kind !== "string" || object.kind.length)
                        message.kind = $String(object.kind);
                if (object.subject != null)
                    if (typeof object.subject !== "string" || object.subject.length)
                        message.subject = $String(object.subject);
                if (object.detail) {
                    if (!$util.isObject(object.detail))
                        throw $TypeError(".sekisho.v1.JournalEvent.detail: object expected");
                    message.detail = {};
                    for (let keys = $Object.keys(object.detail), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.detail, keys[i]);
                        message.detail[keys[i]] = $String(object.detail[keys[i]]);
                    }
                }
                return message;
            };

            JournalEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults)
                    object.detail = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.unixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.unixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.kind = "";
                    object.subject = "";
                }
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.unixMs = typeof message.unixMs === "number" ? $BigInt(message.unixMs) : $util.Long.fromBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.unixMs === "number")
                        object.unixMs = options.longs === $String ? $String(message.unixMs) : message.unixMs;
                    else
                        object.unixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.unixMs) : options.longs === $Number ? new $util.LongBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0).toNumber() : message.unixMs;
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject"))
                    object.subject = message.subject;
                let keys2;
                if (message.detail && (keys2 = $Object.keys(message.detail)).length) {
                    object.detail = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.detail, keys2[j]);
                        object.detail[keys2[j]] = message.detail[keys2[j]];
                    }
                }
                return object;
            };

            JournalEvent.prototype.toJSON = function() {
                return JournalEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return JournalEvent;
        })();

        v1.Incident = (function() {

            const Incident = function (properties) {
                this.portions = [];
                this.addressees = [];
                this.sectors = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Incident.prototype.id = "";
            Incident.prototype.originator = "";
            Incident.prototype.portions = $util.emptyArray;
            Incident.prototype.banner = null;
            Incident.prototype.addressees = $util.emptyArray;
            Incident.prototype.sectors = $util.emptyArray;
            Incident.prototype.informationKind = "";
            Incident.prototype.originatedStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Incident.create = function(properties) {
                return new Incident(properties);
            };

            Incident.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator") && message.originator !== "")
                    writer.uint32(18).string(message.originator);
                if (message.portions != null && message.portions.length)
                    for (let i = 0; i < message.portions.length; ++i)
                        $root.sekisho.v1.Portion.encode(message.portions[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.banner != null && $Object.hasOwnProperty.call(message, "banner"))
                    $root.sekisho.v1.Label.encode(message.banner, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.addressees != null && message.addressees.length)
                    for (let i = 0; i < message.addressees.length; ++i)
                        writer.uint32(42).string(message.addressees[i]);
                if (message.sectors != null && message.sectors.length)
                    for (let i = 0; i < message.sectors.length; ++i)
                        writer.uint32(50).string(message.sectors[i]);
                if (message.informationKind != null && $Object.hasOwnProperty.call(message, "informationKind") && message.informationKind !== "")
                    writer.uint32(58).string(message.informationKind);
                if (message.originatedStoryMs != null && $Object.hasOwnProperty.call(message, "originatedStoryMs") && (typeof message.originatedStoryMs === "object" ? message.originatedStoryMs.low || message.originatedStoryMs.high : message.originatedStoryMs !== 0))
                    writer.uint32(64).int64(message.originatedStoryMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Incident.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Incident();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originator = value;
                            else
                                delete message.originator;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.portions && message.portions.length))
                                message.portions = [];
                            message.portions.push($root.sekisho.v1.Portion.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.banner = $root.sekisho.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1, message.banner);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addressees && message.addressees.length))
                                message.addressees = [];
                            message.addressees.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sectors && message.sectors.length))
                                message.sectors = [];
                            message.sectors.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.informationKind = value;
                            else
                                delete message.informationKind;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.originatedStoryMs = value;
                            else
                                delete message.originatedStoryMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Incident.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Incident)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Incident: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Incident();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.originator != null)
                    if (typeof object.originator !== "string" || object.originator.length)
                        message.originator = $String(object.originator);
                if (object.portions) {
                    if (!$Array.isArray(object.portions))
                        throw $TypeError(".sekisho.v1.Incident.portions: array expected");
                    message.portions = $Array(object.portions.length);
                    for (let i = 0; i < object.portions.length; ++i) {
                        if (!$util.isObject(object.portions[i]))
                            throw $TypeError(".sekisho.v1.Incident.portions: object expected");
                        message.portions[i] = $root.sekisho.v1.Portion.fromObject(object.portions[i], _depth + 1);
                    }
                }
                if (object.banner != null) {
                    if (!$util.isObject(object.banner))
                        throw $TypeError(".sekisho.v1.Incident.banner: object expected");
                    message.banner = $root.sekisho.v1.Label.fromObject(object.banner, _depth + 1);
                }
                if (object.addressees) {
                    if (!$Array.isArray(object.addressees))
                        throw $TypeError(".sekisho.v1.Incident.addressees: array expected");
                    message.addressees = $Array(object.addressees.length);
                    for (let i = 0; i < object.addressees.length; ++i)
                        message.addressees[i] = $String(object.addressees[i]);
                }
                if (object.sectors) {
                    if (!$Array.isArray(object.sectors))
                        throw $TypeError(".sekisho.v1.Incident.sectors: array expected");
                    message.sectors = $Array(object.sectors.length);
                    for (let i = 0; i < object.sectors.length; ++i)
                        message.sectors[i] = $String(object.sectors[i]);
                }
                if (object.informationKind != null)
                    if (typeof object.informationKind !== "string" || object.informationKind.length)
                        message.informationKind = $String(object.informationKind);
                if (object.originatedStoryMs != null)
                    if (typeof object.originatedStoryMs === "object" ? object.originatedStoryMs.low || object.originatedStoryMs.high : $Number(object.originatedStoryMs) !== 0)
                        if ($util.Long)
                            message.originatedStoryMs = $util.Long.fromValue(object.originatedStoryMs, false);
                        else if (typeof object.originatedStoryMs === "string")
                            message.originatedStoryMs = $parseInt(object.originatedStoryMs, 10);
                        else if (typeof object.originatedStoryMs === "number")
                            message.originatedStoryMs = object.originatedStoryMs;
                        else if (typeof object.originatedStoryMs === "object")
                            message.originatedStoryMs = new $util.LongBits(object.originatedStoryMs.low >>> 0, object.originatedStoryMs.high >>> 0).toNumber();
                return message;
            };

            Incident.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.portions = [];
                    object.addressees = [];
                    object.sectors = [];
                }
                if (options.defaults) {
                    object.id = "";
                    object.originator = "";
                    object.banner = null;
                    object.informationKind = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.originatedStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.originatedStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator"))
                    object.originator = message.originator;
                if (message.portions && message.portions.length) {
                    object.portions = $Array(message.portions.length);
                    for (let j = 0; j < message.portions.length; ++j)
                        object.portions[j] = $root.sekisho.v1.Portion.toObject(message.portions[j], options, _depth + 1);
                }
                if (message.banner != null && $Object.hasOwnProperty.call(message, "banner"))
                    object.banner = $root.sekisho.v1.Label.toObject(message.banner, options, _depth + 1);
                if (message.addressees && message.addressees.length) {
                    object.addressees = $Array(message.addressees.length);
                    for (let j = 0; j < message.addressees.length; ++j)
                        object.addressees[j] = message.addressees[j];
                }
                if (message.sectors && message.sectors.length) {
                    object.sectors = $Array(message.sectors.length);
                    for (let j = 0; j < message.sectors.length; ++j)
                        object.sectors[j] = message.sectors[j];
                }
                if (message.informationKind != null && $Object.hasOwnProperty.call(message, "informationKind"))
                    object.informationKind = message.informationKind;
                if (message.originatedStoryMs != null && $Object.hasOwnProperty.call(message, "originatedStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.originatedStoryMs = typeof message.originatedStoryMs === "number" ? $BigInt(message.originatedStoryMs) : $util.Long.fromBits(message.originatedStoryMs.low >>> 0, message.originatedStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.originatedStoryMs === "number")
                        object.originatedStoryMs = options.longs === $String ? $String(message.originatedStoryMs) : message.originatedStoryMs;
                    else
                        object.originatedStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.originatedStoryMs) : options.longs === $Number ? new $util.LongBits(message.originatedStoryMs.low >>> 0, message.originatedStoryMs.high >>> 0).toNumber() : message.originatedStoryMs;
                return object;
            };

            Incident.prototype.toJSON = function() {
                return Incident.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Incident;
        })();

        v1.Portion = (function() {

            const Portion = function (properties) {
                this.fields = [];
                this.sources = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Portion.prototype.id = "";
            Portion.prototype.kind = 0;
            Portion.prototype.version = 0;
            Portion.prototype.label = null;
            Portion.prototype.text = "";
            Portion.prototype.fields = $util.emptyArray;
            Portion.prototype.sources = $util.emptyArray;

            Portion.create = function(properties) {
                return new Portion(properties);
            };

            Portion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(16).int32(message.kind);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(24).uint32(message.version);
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    $root.sekisho.v1.Label.encode(message.label, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(42).string(message.text);
                if (message.fields != null && message.fields.length)
                    for (let i = 0; i < message.fields.length; ++i)
                        $root.sekisho.v1.Field.encode(message.fields[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.sources != null && message.sources.length)
                    for (let i = 0; i < message.sources.length; ++i)
                        $root.sekisho.v1.SourcePortion.encode(message.sources[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Portion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Portion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.label = $root.sekisho.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1, message.label);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.fields && message.fields.length))
                                message.fields = [];
                            message.fields.push($root.sekisho.v1.Field.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sources && message.sources.length))
                                message.sources = [];
                            message.sources.push($root.sekisho.v1.SourcePortion.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Portion.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Portion)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Portion: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Portion();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.sekisho.v1.PortionKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "PORTION_KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "PORTION_KIND_TITLE":
                    case 1:
                        message.kind = 1;
                        break;
                    case "PORTION_KIND_SUMMARY":
                    case 2:
                        message.kind = 2;
                        break;
                    case "PORTION_KIND_ASSESSMENT":
                    case 3:
                        message.kind = 3;
                        break;
                    case "PORTION_KIND_SECTORS":
                    case 4:
                        message.kind = 4;
                        break;
                    case "PORTION_KIND_VICTIM":
                    case 5:
                        message.kind = 5;
                        break;
                    case "PORTION_KIND_INDICATOR":
                    case 6:
                        message.kind = 6;
                        break;
                    case "PORTION_KIND_TECHNIQUE":
                    case 7:
                        message.kind = 7;
                        break;
                    case "PORTION_KIND_ATTRIBUTION":
                    case 8:
                        message.kind = 8;
                        break;
                    case "PORTION_KIND_MITIGATION":
                    case 9:
                        message.kind = 9;
                        break;
                    case "PORTION_KIND_REFERENCE":
                    case 10:
                        message.kind = 10;
                        break;
                    case "PORTION_KIND_PERSONAL_DATA":
                    case 11:
                        message.kind = 11;
                        break;
                    case "PORTION_KIND_COMMENT":
                    case 12:
                        message.kind = 12;
                        break;
                    case "PORTION_KIND_SOURCE_IDENTITY":
                    case 13:
                        message.kind = 13;
                        break;
                    case "PORTION_KIND_VULNERABILITY":
                    case 14:
                        message.kind = 14;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.label != null) {
                    if (!$util.isObject(object.label))
                        throw $TypeError(".sekisho.v1.Portion.label: object expected");
                    message.label = $root.sekisho.v1.Label.fromObject(object.label, _depth + 1);
                }
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.fields) {
                    if (!$Array.isArray(object.fields))
                        throw $TypeError(".sekisho.v1.Portion.fields: array expected");
                    message.fields = $Array(object.fields.length);
                    for (let i = 0; i < object.fields.length; ++i) {
                        if (!$util.isObject(object.fields[i]))
                            throw $TypeError(".sekisho.v1.Portion.fields: object expected");
                        message.fields[i] = $root.sekisho.v1.Field.fromObject(object.fields[i], _depth + 1);
                    }
                }
                if (object.sources) {
                    if (!$Array.isArray(object.sources))
                        throw $TypeError(".sekisho.v1.Portion.sources: array expected");
                    message.sources = $Array(object.sources.length);
                    for (let i = 0; i < object.sources.length; ++i) {
                        if (!$util.isObject(object.sources[i]))
                            throw $TypeError(".sekisho.v1.Portion.sources: object expected");
                        message.sources[i] = $root.sekisho.v1.SourcePortion.fromObject(object.sources[i], _depth + 1);
                    }
                }
                return message;
            };

            Portion.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.fields = [];
                    object.sources = [];
                }
                if (options.defaults) {
                    object.id = "";
                    object.kind = options.enums === $String ? "PORTION_KIND_UNSPECIFIED" : 0;
                    object.version = 0;
                    object.label = null;
                    object.text = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.sekisho.v1.PortionKind[message.kind] === $undefined ? message.kind : $root.sekisho.v1.PortionKind[message.kind] : message.kind;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    object.label = $root.sekisho.v1.Label.toObject(message.label, options, _depth + 1);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.fields && message.fields.length) {
                    object.fields = $Array(message.fields.length);
                    for (let j = 0; j < message.fields.length; ++j)
                        object.fields[j] = $root.sekisho.v1.Field.toObject(message.fields[j], options, _depth + 1);
                }
                if (message.sources && message.sources.length) {
                    object.sources = $Array(message.sources.length);
                    for (let j = 0; j < message.sources.length; ++j)
                        object.sources[j] = $root.sekisho.v1.SourcePortion.toObject(message.sources[j], options, _depth + 1);
                }
                return object;
            };

            Portion.prototype.toJSON = function() {
                return Portion.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Portion;
        })();

        v1.SourcePortion = (function() {

            const SourcePortion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SourcePortion.prototype.incidentId = "";
            SourcePortion.prototype.portionId = "";

            SourcePortion.create = function(properties) {
                return new SourcePortion(properties);
            };

            SourcePortion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(10).string(message.incidentId);
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId") && message.portionId !== "")
                    writer.uint32(18).string(message.portionId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SourcePortion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.SourcePortion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.portionId = value;
                            else
                                delete message.portionId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SourcePortion.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.SourcePortion)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.SourcePortion: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.SourcePortion();
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.portionId != null)
                    if (typeof object.portionId !== "string" || object.portionId.length)
                        message.portionId = $String(object.portionId);
                return message;
            };

            SourcePortion.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.incidentId = "";
                    object.portionId = "";
                }
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId"))
                    object.portionId = message.portionId;
                return object;
            };

            SourcePortion.prototype.toJSON = function() {
                return SourcePortion.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SourcePortion;
        })();

        v1.Field = (function() {

            const Field = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Field.prototype.name = "";
            Field.prototype.value = "";

            Field.create = function(properties) {
                return new Field(properties);
            };

            Field.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(18).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Field.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Field();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Field.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Field)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Field: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Field();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.value != null)
                    if (typeof object.value !== "string" || object.value.length)
                        message.value = $String(object.value);
                return message;
            };

            Field.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.value = "";
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = message.value;
                return object;
            };

            Field.prototype.toJSON = function() {
                return Field.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Field;
        })();

        v1.PortionKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PORTION_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PORTION_KIND_TITLE"] = 1;
            values[valuesById[2] = "PORTION_KIND_SUMMARY"] = 2;
            values[valuesById[3] = "PORTION_KIND_ASSESSMENT"] = 3;
            values[valuesById[4] = "PORTION_KIND_SECTORS"] = 4;
            values[valuesById[5] = "PORTION_KIND_VICTIM"] = 5;
            values[valuesById[6] = "PORTION_KIND_INDICATOR"] = 6;
            values[valuesById[7] = "PORTION_KIND_TECHNIQUE"] = 7;
            values[valuesById[8] = "PORTION_KIND_ATTRIBUTION"] = 8;
            values[valuesById[9] = "PORTION_KIND_MITIGATION"] = 9;
            values[valuesById[10] = "PORTION_KIND_REFERENCE"] = 10;
            values[valuesById[11] = "PORTION_KIND_PERSONAL_DATA"] = 11;
            values[valuesById[12] = "PORTION_KIND_COMMENT"] = 12;
            values[valuesById[13] = "PORTION_KIND_SOURCE_IDENTITY"] = 13;
            values[valuesById[14] = "PORTION_KIND_VULNERABILITY"] = 14;
            return values;
        })();

        v1.Submission = (function() {

            const Submission = function (properties) {
                this.sources = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Submission.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Submission.prototype.intendedUnixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Submission.prototype.incident = null;
            Submission.prototype.relay = null;
            Submission.prototype.statement = null;
            Submission.prototype.request = null;
            Submission.prototype.sources = $util.emptyArray;

            let $oneOfFields;

            $Object.defineProperty(Submission.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["incident", "relay", "statement", "request"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Submission.create = function(properties) {
                return new Submission(properties);
            };

            Submission.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(8).int64(message.storyMs);
                if (message.intendedUnixMs != null && $Object.hasOwnProperty.call(message, "intendedUnixMs") && (typeof message.intendedUnixMs === "object" ? message.intendedUnixMs.low || message.intendedUnixMs.high : message.intendedUnixMs !== 0))
                    writer.uint32(16).int64(message.intendedUnixMs);
                if (message.incident != null && $Object.hasOwnProperty.call(message, "incident"))
                    $root.sekisho.v1.Incident.encode(message.incident, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.relay != null && $Object.hasOwnProperty.call(message, "relay"))
                    $root.sekisho.v1.Delivery.encode(message.relay, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement"))
                    $root.sekisho.v1.Statement.encode(message.statement, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    $root.sekisho.v1.ReleaseRequest.encode(message.request, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.sources != null && message.sources.length)
                    for (let i = 0; i < message.sources.length; ++i)
                        $root.sekisho.v1.Delivery.encode(message.sources[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Submission.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Submission();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.intendedUnixMs = value;
                            else
                                delete message.intendedUnixMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.incident = $root.sekisho.v1.Incident.decode(reader, reader.size(), $undefined, _depth + 1, message.incident);
                            message.body = "incident";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.relay = $root.sekisho.v1.Delivery.decode(reader, reader.size(), $undefined, _depth + 1, message.relay);
                            message.body = "relay";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.statement = $root.sekisho.v1.Statement.decode(reader, reader.size(), $undefined, _depth + 1, message.statement);
                            message.body = "statement";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.request = $root.sekisho.v1.ReleaseRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                            message.body = "request";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sources && message.sources.length))
                                message.sources = [];
                            message.sources.push($root.sekisho.v1.Delivery.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Submission.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Submission)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Submission: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Submission();
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.intendedUnixMs != null)
                    if (typeof object.intendedUnixMs === "object" ? object.intendedUnixMs.low || object.intendedUnixMs.high : $Number(object.intendedUnixMs) !== 0)
                        if ($util.Long)
                            message.intendedUnixMs = $util.Long.fromValue(object.intendedUnixMs, false);
                        else if (typeof object.intendedUnixMs === "string")
                            message.intendedUnixMs = $parseInt(object.intendedUnixMs, 10);
                        else if (typeof object.intendedUnixMs === "number")
                            message.intendedUnixMs = object.intendedUnixMs;
                        else if (typeof object.intendedUnixMs === "object")
                            message.intendedUnixMs = new $util.LongBits(object.intendedUnixMs.low >>> 0, object.intendedUnixMs.high >>> 0).toNumber();
                if (object.incident != null) {
                    if (!$util.isObject(object.incident))
                        throw $TypeError(".sekisho.v1.Submission.incident: object expected");
                    message.incident = $root.sekisho.v1.Incident.fromObject(object.incident, _depth + 1);
                }
                if (object.relay != null) {
                    if (!$util.isObject(object.relay))
                        throw $TypeError(".sekisho.v1.Submission.relay: object expected");
                    message.relay = $root.sekisho.v1.Delivery.fromObject(object.relay, _depth + 1);
                }
                if (object.statement != null) {
                    if (!$util.isObject(object.statement))
                        throw $TypeError(".sekisho.v1.Submission.statement: object expected");
                    message.statement = $root.sekisho.v1.Statement.fromObject(object.statement, _depth + 1);
                }
                if (object.request != null) {
                    if (!$util.isObject(object.request))
                        throw $TypeError(".sekisho.v1.Submission.request: object expected");
                    message.request = $root.sekisho.v1.ReleaseRequest.fromObject(object.request, _depth + 1);
                }
                if (object.sources) {
                    if (!$Array.isArray(object.sources))
                        throw $TypeError(".sekisho.v1.Submission.sources: array expected");
                    message.sources = $Array(object.sources.length);
                    for (let i = 0; i < object.sources.length; ++i) {
                        if (!$util.isObject(object.sources[i]))
                            throw $TypeError(".sekisho.v1.Submission.sources: object expected");
                        message.sources[i] = $root.sekisho.v1.Delivery.fromObject(object.sources[i], _depth + 1);
                    }
                }
                return message;
            };

            Submission.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.sources = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.intendedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.intendedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.intendedUnixMs != null && $Object.hasOwnProperty.call(message, "intendedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.intendedUnixMs = typeof message.intendedUnixMs === "number" ? $BigInt(message.intendedUnixMs) : $util.Long.fromBits(message.intendedUnixMs.low >>> 0, message.intendedUnixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.intendedUnixMs === "number")
                        object.intendedUnixMs = options.longs === $String ? $String(message.intendedUnixMs) : message.intendedUnixMs;
                    else
                        object.intendedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.intendedUnixMs) : options.longs === $Number ? new $util.LongBits(message.intendedUnixMs.low >>> 0, message.intendedUnixMs.high >>> 0).toNumber() : message.intendedUnixMs;
                if (message.incident != null && $Object.hasOwnProperty.call(message, "incident")) {
                    object.incident = $root.sekisho.v1.Incident.toObject(message.incident, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "incident";
                }
                if (message.relay != null && $Object.hasOwnProperty.call(message, "relay")) {
                    object.relay = $root.sekisho.v1.Delivery.toObject(message.relay, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "relay";
                }
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement")) {
                    object.statement = $root.sekisho.v1.Statement.toObject(message.statement, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "statement";
                }
                if (message.request != null && $Object.hasOwnProperty.call(message, "request")) {
                    object.request = $root.sekisho.v1.ReleaseRequest.toObject(message.request, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "request";
                }
                if (message.sources && message.sources.length) {
                    object.sources = $Array(message.sources.length);
                    for (let j = 0; j < message.sources.length; ++j)
                        object.sources[j] = $root.sekisho.v1.Delivery.toObject(message.sources[j], options, _depth + 1);
                }
                return object;
            };

            Submission.prototype.toJSON = function() {
                return Submission.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Submission;
        })();

        v1.View = (function() {

            const View = function (properties) {
                this.portions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            View.prototype.incidentId = "";
            View.prototype.originator = "";
            View.prototype.originatedStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            View.prototype.portions = $util.emptyArray;
            View.prototype.banner = null;

            View.create = function(properties) {
                return new View(properties);
            };

            View.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(10).string(message.incidentId);
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator") && message.originator !== "")
                    writer.uint32(18).string(message.originator);
                if (message.originatedStoryMs != null && $Object.hasOwnProperty.call(message, "originatedStoryMs") && (typeof message.originatedStoryMs === "object" ? message.originatedStoryMs.low || message.originatedStoryMs.high : message.originatedStoryMs !== 0))
                    writer.uint32(24).int64(message.originatedStoryMs);
                if (message.portions != null && message.portions.length)
                    for (let i = 0; i < message.portions.length; ++i)
                        $root.sekisho.v1.Portion.encode(message.portions[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.banner != null && $Object.hasOwnProperty.call(message, "banner"))
                    $root.sekisho.v1.Label.encode(message.banner, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            View.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.View();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originator = value;
                            else
                                delete message.originator;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.originatedStoryMs = value;
                            else
                                delete message.originatedStoryMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.portions && message.portions.length))
                                message.portions = [];
                            message.portions.push($root.sekisho.v1.Portion.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.banner = $root.sekisho.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1, message.banner);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            View.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.View)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.View: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.View();
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.originator != null)
                    if (typeof object.originator !== "string" || object.originator.length)
                        message.originator = $String(object.originator);
                if (object.originatedStoryMs != null)
                    if (typeof object.originatedStoryMs === "object" ? object.originatedStoryMs.low || object.originatedStoryMs.high : $Number(object.originatedStoryMs) !== 0)
                        if ($util.Long)
                            message.originatedStoryMs = $util.Long.fromValue(object.originatedStoryMs, false);
                        else if (typeof object.originatedStoryMs === "string")
                            message.originatedStoryMs = $parseInt(object.originatedStoryMs, 10);
                        else if (typeof object.originatedStoryMs === "number")
                            message.originatedStoryMs = object.originatedStoryMs;
                        else if (typeof object.originatedStoryMs === "object")
                            message.originatedStoryMs = new $util.LongBits(object.originatedStoryMs.low >>> 0, object.originatedStoryMs.high >>> 0).toNumber();
                if (object.portions) {
                    if (!$Array.isArray(object.portions))
                        throw $TypeError(".sekisho.v1.View.portions: array expected");
                    message.portions = $Array(object.portions.length);
                    for (let i = 0; i < object.portions.length; ++i) {
                        if (!$util.isObject(object.portions[i]))
                            throw $TypeError(".sekisho.v1.View.portions: object expected");
                        message.portions[i] = $root.sekisho.v1.Portion.fromObject(object.portions[i], _depth + 1);
                    }
                }
                if (object.banner != null) {
                    if (!$util.isObject(object.banner))
                        throw $TypeError(".sekisho.v1.View.banner: object expected");
                    message.banner = $root.sekisho.v1.Label.fromObject(object.banner, _depth + 1);
                }
                return message;
            };

            View.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.portions = [];
                if (options.defaults) {
                    object.incidentId = "";
                    object.originator = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.originatedStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.originatedStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.banner = null;
                }
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator"))
                    object.originator = message.originator;
                if (message.originatedStoryMs != null && $Object.hasOwnProperty.call(message, "originatedStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.originatedStoryMs = typeof message.originatedStoryMs === "number" ? $BigInt(message.originatedStoryMs) : $util.Long.fromBits(message.originatedStoryMs.low >>> 0, message.originatedStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.originatedStoryMs === "number")
                        object.originatedStoryMs = options.longs === $String ? $String(message.originatedStoryMs) : message.originatedStoryMs;
                    else
                        object.originatedStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.originatedStoryMs) : options.longs === $Number ? new $util.LongBits(message.originatedStoryMs.low >>> 0, message.originatedStoryMs.high >>> 0).toNumber() : message.originatedStoryMs;
                if (message.portions && message.portions.length) {
                    object.portions = $Array(message.portions.length);
                    for (let j = 0; j < message.portions.length; ++j)
                        object.portions[j] = $root.sekisho.v1.Portion.toObject(message.portions[j], options, _depth + 1);
                }
                if (message.banner != null && $Object.hasOwnProperty.call(message, "banner"))
                    object.banner = $root.sekisho.v1.Label.toObject(message.banner, options, _depth + 1);
                return object;
            };

            View.prototype.toJSON = function() {
                return View.toObject(this, $protobuf.util.toJSONOptions);
            };

            return View;
        })();

        v1.Delivery = (function() {

            const Delivery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Delivery.prototype.id = "";
            Delivery.prototype.view = $util.newBuffer([]);
            Delivery.prototype.submitter = "";
            Delivery.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Delivery.prototype.seal = null;
            Delivery.prototype.exerciseBanner = "";

            Delivery.create = function(properties) {
                return new Delivery(properties);
            };

            Delivery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.view != null && $Object.hasOwnProperty.call(message, "view") && message.view.length)
                    writer.uint32(18).bytes(message.view);
                if (message.submitter != null && $Object.hasOwnProperty.call(message, "submitter") && message.submitter !== "")
                    writer.uint32(26).string(message.submitter);
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(32).int64(message.storyMs);
                if (message.seal != null && $Object.hasOwnProperty.call(message, "seal"))
                    $root.sekisho.v1.Seal.encode(message.seal, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.exerciseBanner != null && $Object.hasOwnProperty.call(message, "exerciseBanner") && message.exerciseBanner !== "")
                    writer.uint32(50).string(message.exerciseBanner);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Delivery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Delivery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.view = value;
                            else
                                delete message.view;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.submitter = value;
                            else
                                delete message.submitter;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.seal = $root.sekisho.v1.Seal.decode(reader, reader.size(), $undefined, _depth + 1, message.seal);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.exerciseBanner = value;
                            else
                                delete message.exerciseBanner;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Delivery.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Delivery)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Delivery: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Delivery();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.view != null)
                    if (object.view.length)
                        if (typeof object.view === "string")
                            $util.base64.decode(object.view, message.view = $util.newBuffer($util.base64.length(object.view)), 0);
                        else if (object.view.length >= 0)
                            message.view = object.view;
                if (object.submitter != null)
                    if (typeof object.submitter !== "string" || object.submitter.length)
                        message.submitter = $String(object.submitter);
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.seal != null) {
                    if (!$util.isObject(object.seal))
                        throw $TypeError(".sekisho.v1.Delivery.seal: object expected");
                    message.seal = $root.sekisho.v1.Seal.fromObject(object.seal, _depth + 1);
                }
                if (object.exerciseBanner != null)
                    if (typeof object.exerciseBanner !== "string" || object.exerciseBanner.length)
                        message.exerciseBanner = $String(object.exerciseBanner);
                return message;
            };

            Delivery.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    if (options.bytes === $String)
                        object.view = "";
                    else {
                        object.view = [];
                        if (options.bytes !== $Array)
                            object.view = $util.newBuffer(object.view);
                    }
                    object.submitter = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.seal = null;
                    object.exerciseBanner = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                    object.view = options.bytes === $String ? $util.base64.encode(message.view, 0, message.view.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.view) : message.view;
                if (message.submitter != null && $Object.hasOwnProperty.call(message, "submitter"))
                    object.submitter = message.submitter;
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.seal != null && $Object.hasOwnProperty.call(message, "seal"))
                    object.seal = $root.sekisho.v1.Seal.toObject(message.seal, options, _depth + 1);
                if (message.exerciseBanner != null && $Object.hasOwnProperty.call(message, "exerciseBanner"))
                    object.exerciseBanner = message.exerciseBanner;
                return object;
            };

            Delivery.prototype.toJSON = function() {
                return Delivery.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Delivery;
        })();

        v1.Seal = (function() {

            const Seal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Seal.prototype.reference = $util.newBuffer([]);
            Seal.prototype.mac = $util.newBuffer([]);

            Seal.create = function(properties) {
                return new Seal(properties);
            };

            Seal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference.length)
                    writer.uint32(10).bytes(message.reference);
                if (message.mac != null && $Object.hasOwnProperty.call(message, "mac") && message.mac.length)
                    writer.uint32(18).bytes(message.mac);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Seal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Seal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.reference = value;
                            else
                                delete message.reference;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.mac = value;
                            else
                                delete message.mac;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Seal.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Seal)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Seal: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Seal();
                if (object.reference != null)
                    if (object.reference.length)
                        if (typeof object.reference === "string")
                            $util.base64.decode(object.reference, message.reference = $util.newBuffer($util.base64.length(object.reference)), 0);
                        else if (object.reference.length >= 0)
                            message.reference = object.reference;
                if (object.mac != null)
                    if (object.mac.length)
                        if (typeof object.mac === "string")
                            $util.base64.decode(object.mac, message.mac = $util.newBuffer($util.base64.length(object.mac)), 0);
                        else if (object.mac.length >= 0)
                            message.mac = object.mac;
                return message;
            };

            Seal.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.reference = "";
                    else {
                        object.reference = [];
                        if (options.bytes !== $Array)
                            object.reference = $util.newBuffer(object.reference);
                    }
                    if (options.bytes === $String)
                        object.mac = "";
                    else {
                        object.mac = [];
                        if (options.bytes !== $Array)
                            object.mac = $util.newBuffer(object.mac);
                    }
                }
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = options.bytes === $String ? $util.base64.encode(message.reference, 0, message.reference.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.reference) : message.reference;
                if (message.mac != null && $Object.hasOwnProperty.call(message, "mac"))
                    object.mac = options.bytes === $String ? $util.base64.encode(message.mac, 0, message.mac.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.mac) : message.mac;
                return object;
            };

            Seal.prototype.toJSON = function() {
                return Seal.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Seal;
        })();

        v1.InboxMessage = (function() {

            const InboxMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            InboxMessage.prototype.delivery = null;
            InboxMessage.prototype.result = null;
            InboxMessage.prototype.asked = null;
            InboxMessage.prototype.statement = null;

            let $oneOfFields;

            $Object.defineProperty(InboxMessage.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["delivery", "result", "asked", "statement"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            InboxMessage.create = function(properties) {
                return new InboxMessage(properties);
            };

            InboxMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery"))
                    $root.sekisho.v1.Delivery.encode(message.delivery, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                    $root.sekisho.v1.SubmissionResult.encode(message.result, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.asked != null && $Object.hasOwnProperty.call(message, "asked"))
                    $root.sekisho.v1.ReleaseAsked.encode(message.asked, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement"))
                    $root.sekisho.v1.Statement.encode(message.statement, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            InboxMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.InboxMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.delivery = $root.sekisho.v1.Delivery.decode(reader, reader.size(), $undefined, _depth + 1, message.delivery);
                            message.body = "delivery";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.result = $root.sekisho.v1.SubmissionResult.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                            message.body = "result";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.asked = $root.sekisho.v1.ReleaseAsked.decode(reader, reader.size(), $undefined, _depth + 1, message.asked);
                            message.body = "asked";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.statement = $root.sekisho.v1.Statement.decode(reader, reader.size(), $undefined, _depth + 1, message.statement);
                            message.body = "statement";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            InboxMessage.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.InboxMessage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.InboxMessage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.InboxMessage();
                if (object.delivery != null) {
                    if (!$util.isObject(object.delivery))
                        throw $TypeError(".sekisho.v1.InboxMessage.delivery: object expected");
                    message.delivery = $root.sekisho.v1.Delivery.fromObject(object.delivery, _depth + 1);
                }
                if (object.result != null) {
                    if (!$util.isObject(object.result))
                        throw $TypeError(".sekisho.v1.InboxMessage.result: object expected");
                    message.result = $root.sekisho.v1.SubmissionResult.fromObject(object.result, _depth + 1);
                }
                if (object.asked != null) {
                    if (!$util.isObject(object.asked))
                        throw $TypeError(".sekisho.v1.InboxMessage.asked: object expected");
                    message.asked = $root.sekisho.v1.ReleaseAsked.fromObject(object.asked, _depth + 1);
                }
                if (object.statement != null) {
                    if (!$util.isObject(object.statement))
                        throw $TypeError(".sekisho.v1.InboxMessage.statement: object expected");
                    message.statement = $root.sekisho.v1.Statement.fromObject(object.statement, _depth + 1);
                }
                return message;
            };

            InboxMessage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery")) {
                    object.delivery = $root.sekisho.v1.Delivery.toObject(message.delivery, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "delivery";
                }
                if (message.result != null && $Object.hasOwnProperty.call(message, "result")) {
                    object.result = $root.sekisho.v1.SubmissionResult.toObject(message.result, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "result";
                }
                if (message.asked != null && $Object.hasOwnProperty.call(message, "asked")) {
                    object.asked = $root.sekisho.v1.ReleaseAsked.toObject(message.asked, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "asked";
                }
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement")) {
                    object.statement = $root.sekisho.v1.Statement.toObject(message.statement, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "statement";
                }
                return object;
            };

            InboxMessage.prototype.toJSON = function() {
                return InboxMessage.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InboxMessage;
        })();

        v1.SubmissionResult = (function() {

            const SubmissionResult = function (properties) {
                this.reasons = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SubmissionResult.prototype.messageId = "";
            SubmissionResult.prototype.incidentId = "";
            SubmissionResult.prototype.outcome = 0;
            SubmissionResult.prototype.reasons = $util.emptyArray;
            SubmissionResult.prototype.exerciseBanner = "";

            SubmissionResult.create = function(properties) {
                return new SubmissionResult(properties);
            };

            SubmissionResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && message.messageId !== "")
                    writer.uint32(10).string(message.messageId);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(18).string(message.incidentId);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(24).int32(message.outcome);
                if (message.reasons != null && message.reasons.length)
                    for (let i = 0; i < message.reasons.length; ++i)
                        $root.sekisho.v1.Reason.encode(message.reasons[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.exerciseBanner != null && $Object.hasOwnProperty.call(message, "exerciseBanner") && message.exerciseBanner !== "")
                    writer.uint32(42).string(message.exerciseBanner);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SubmissionResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.SubmissionResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.messageId = value;
                            else
                                delete message.messageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.reasons && message.reasons.length))
                                message.reasons = [];
                            message.reasons.push($root.sekisho.v1.Reason.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.exerciseBanner = value;
                            else
                                delete message.exerciseBanner;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SubmissionResult.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.SubmissionResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.SubmissionResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.SubmissionResult();
                if (object.messageId != null)
                    if (typeof object.messageId !== "string" || object.messageId.length)
                        message.messageId = $String(object.messageId);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.outcome !== 0 && (typeof object.outcome !== "string" || $root.sekisho.v1.SubmissionOutcome[object.outcome] !== 0))
                    switch (object.outcome) {
                    case "SUBMISSION_OUTCOME_UNSPECIFIED":
                    case 0:
                        message.outcome = 0;
                        break;
                    case "SUBMISSION_OUTCOME_ACCEPTED":
                    case 1:
                        message.outcome = 1;
                        break;
                    case "SUBMISSION_OUTCOME_REJECTED":
                    case 2:
                        message.outcome = 2;
                        break;
                    default:
                        if (typeof object.outcome === "number" && (object.outcome | 0) === object.outcome)
                            message.outcome = object.outcome;
                    }
                if (object.reasons) {
                    if (!$Array.isArray(object.reasons))
                        throw $TypeError(".sekisho.v1.SubmissionResult.reasons: array expected");
                    message.reasons = $Array(object.reasons.length);
                    for (let i = 0; i < object.reasons.length; ++i) {
                        if (!$util.isObject(object.reasons[i]))
                            throw $TypeError(".sekisho.v1.SubmissionResult.reasons: object expected");
                        message.reasons[i] = $root.sekisho.v1.Reason.fromObject(object.reasons[i], _depth + 1);
                    }
                }
                if (object.exerciseBanner != null)
                    if (typeof object.exerciseBanner !== "string" || object.exerciseBanner.length)
                        message.exerciseBanner = $String(object.exerciseBanner);
                return message;
            };

            SubmissionResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.reasons = [];
                if (options.defaults) {
                    object.messageId = "";
                    object.incidentId = "";
                    object.outcome = options.enums === $String ? "SUBMISSION_OUTCOME_UNSPECIFIED" : 0;
                    object.exerciseBanner = "";
                }
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    object.messageId = message.messageId;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                    object.outcome = options.enums === $String ? $root.sekisho.v1.SubmissionOutcome[message.outcome] === $undefined ? message.outcome : $root.sekisho.v1.SubmissionOutcome[message.outcome] : message.outcome;
                if (message.reasons && message.reasons.length) {
                    object.reasons = $Array(message.reasons.length);
                    for (let j = 0; j < message.reasons.length; ++j)
                        object.reasons[j] = $root.sekisho.v1.Reason.toObject(message.reasons[j], options, _depth + 1);
                }
                if (message.exerciseBanner != null && $Object.hasOwnProperty.call(message, "exerciseBanner"))
                    object.exerciseBanner = message.exerciseBanner;
                return object;
            };

            SubmissionResult.prototype.toJSON = function() {
                return SubmissionResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SubmissionResult;
        })();

        v1.SubmissionOutcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SUBMISSION_OUTCOME_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SUBMISSION_OUTCOME_ACCEPTED"] = 1;
            values[valuesById[2] = "SUBMISSION_OUTCOME_REJECTED"] = 2;
            return values;
        })();

        v1.Reason = (function() {

            const Reason = function (properties) {
                this.params = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Reason.prototype.code = "";
            Reason.prototype.params = $util.emptyObject;
            Reason.prototype.text = "";

            Reason.create = function(properties) {
                return new Reason(properties);
            };

            Reason.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(10).string(message.code);
                if (message.params != null && $Object.hasOwnProperty.call(message, "params"))
                    for (let keys = $Object.keys(message.params), i = 0; i < keys.length; ++i)
                        writer.uint32(18).fork().uint32(10).string(keys[i]).uint32(18).string(message.params[keys[i]]).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Reason.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Reason();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.params === $util.emptyObject)
                                message.params = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.params, key);
                            message.params[key] = value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Reason.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Reason)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Reason: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Reason();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.params) {
                    if (!$util.isObject(object.params))
                        throw $TypeError(".sekisho.v1.Reason.params: object expected");
                    message.params = {};
                    for (let keys = $Object.keys(object.params), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.params, keys[i]);
                        message.params[keys[i]] = $String(object.params[keys[i]]);
                    }
                }
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            Reason.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults)
                    object.params = {};
                if (options.defaults) {
                    object.code = "";
                    object.text = "";
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                let keys2;
                if (message.params && (keys2 = $Object.keys(message.params)).length) {
                    object.params = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.params, keys2[j]);
                        object.params[keys2[j]] = message.params[keys2[j]];
                    }
                }
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            Reason.prototype.toJSON = function() {
                return Reason.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Reason;
        })();

        v1.ReleaseRequest = (function() {

            const ReleaseRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReleaseRequest.prototype.id = "";
            ReleaseRequest.prototype.delivery = null;
            ReleaseRequest.prototype.portionId = "";
            ReleaseRequest.prototype.organisation = "";

            ReleaseRequest.create = function(properties) {
                return new ReleaseRequest(properties);
            };

            ReleaseRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery"))
                    $root.sekisho.v1.Delivery.encode(message.delivery, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId") && message.portionId !== "")
                    writer.uint32(26).string(message.portionId);
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation") && message.organisation !== "")
                    writer.uint32(34).string(message.organisation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReleaseRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.ReleaseRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.delivery = $root.sekisho.v1.Delivery.decode(reader, reader.size(), $undefined, _depth + 1, message.delivery);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.portionId = value;
                            else
                                delete message.portionId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.organisation = value;
                            else
                                delete message.organisation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReleaseRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.ReleaseRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.ReleaseRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.ReleaseRequest();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.delivery != null) {
                    if (!$util.isObject(object.delivery))
                        throw $TypeError(".sekisho.v1.ReleaseRequest.delivery: object expected");
                    message.delivery = $root.sekisho.v1.Delivery.fromObject(object.delivery, _depth + 1);
                }
                if (object.portionId != null)
                    if (typeof object.portionId !== "string" || object.portionId.length)
                        message.portionId = $String(object.portionId);
                if (object.organisation != null)
                    if (typeof object.organisation !== "string" || object.organisation.length)
                        message.organisation = $String(object.organisation);
                return message;
            };

            ReleaseRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.delivery = null;
                    object.portionId = "";
                    object.organisation = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery"))
                    object.delivery = $root.sekisho.v1.Delivery.toObject(message.delivery, options, _depth + 1);
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId"))
                    object.portionId = message.portionId;
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation"))
                    object.organisation = message.organisation;
                return object;
            };

            ReleaseRequest.prototype.toJSON = function() {
                return ReleaseRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReleaseRequest;
        })();

        v1.Label = (function() {

            const Label = function (properties) {
                this.compartments = [];
                this.controls = [];
                this.releasableTo = [];
                this.displayOnlyTo = [];
                this.foreignSources = [];
                this.jointOwners = [];
                this.cuiCategories = [];
                this.tlpNamed = [];
                this.caveats = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Label.prototype.scheme = "";
            Label.prototype.level = "";
            Label.prototype.compartments = $util.emptyArray;
            Label.prototype.controls = $util.emptyArray;
            Label.prototype.releasableTo = $util.emptyArray;
            Label.prototype.displayOnlyTo = $util.emptyArray;
            Label.prototype.foreignSources = $util.emptyArray;
            Label.prototype.jointOwners = $util.emptyArray;
            Label.prototype.cuiCategories = $util.emptyArray;
            Label.prototype.tlp = 0;
            Label.prototype.tlpCommunity = "";
            Label.prototype.tlpNamed = $util.emptyArray;
            Label.prototype.pap = 0;
            Label.prototype.caveats = $util.emptyArray;

            Label.create = function(properties) {
                return new Label(properties);
            };

            Label.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme") && message.scheme !== "")
                    writer.uint32(10).string(message.scheme);
                if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== "")
                    writer.uint32(18).string(message.level);
                if (message.compartments != null && message.compartments.length)
                    for (let i = 0; i < message.compartments.length; ++i)
                        writer.uint32(26).string(message.compartments[i]);
                if (message.controls != null && message.controls.length)
                    for (let i = 0; i < message.controls.length; ++i)
                        writer.uint32(34).string(message.controls[i]);
                if (message.releasableTo != null && message.releasableTo.length)
                    for (let i = 0; i < message.releasableTo.length; ++i)
                        writer.uint32(42).string(message.releasableTo[i]);
                if (message.displayOnlyTo != null && message.displayOnlyTo.length)
                    for (let i = 0; i < message.displayOnlyTo.length; ++i)
                        writer.uint32(50).string(message.displayOnlyTo[i]);
                if (message.foreignSources != null && message.foreignSources.length)
                    for (let i = 0; i < message.foreignSources.length; ++i)
                        writer.uint32(58).string(message.foreignSources[i]);
                if (message.jointOwners != null && message.jointOwners.length)
                    for (let i = 0; i < message.jointOwners.length; ++i)
                        writer.uint32(66).string(message.jointOwners[i]);
                if (message.cuiCategories != null && message.cuiCategories.length)
                    for (let i = 0; i < message.cuiCategories.length; ++i)
                        writer.uint32(74).string(message.cuiCategories[i]);
                if (message.tlp != null && $Object.hasOwnProperty.call(message, "tlp") && message.tlp !== 0)
                    writer.uint32(80).int32(message.tlp);
                if (message.tlpCommunity != null && $Object.hasOwnProperty.call(message, "tlpCommunity") && message.tlpCommunity !== "")
                    writer.uint32(90).string(message.tlpCommunity);
                if (message.tlpNamed != null && message.tlpNamed.length)
                    for (let i = 0; i < message.tlpNamed.length; ++i)
                        writer.uint32(98).string(message.tlpNamed[i]);
                if (message.pap != null && $Object.hasOwnProperty.call(message, "pap") && message.pap !== 0)
                    writer.uint32(104).int32(message.pap);
                if (message.caveats != null && message.caveats.length)
                    for (let i = 0; i < message.caveats.length; ++i)
                        writer.uint32(114).string(message.caveats[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Label.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Label();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.scheme = value;
                            else
                                delete message.scheme;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.level = value;
                            else
                                delete message.level;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.compartments && message.compartments.length))
                                message.compartments = [];
                            message.compartments.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.controls && message.controls.length))
                                message.controls = [];
                            message.controls.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.releasableTo && message.releasableTo.length))
                                message.releasableTo = [];
                            message.releasableTo.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.displayOnlyTo && message.displayOnlyTo.length))
                                message.displayOnlyTo = [];
                            message.displayOnlyTo.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.foreignSources && message.foreignSources.length))
                                message.foreignSources = [];
                            message.foreignSources.push(reader.stringVerify());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.jointOwners && message.jointOwners.length))
                                message.jointOwners = [];
                            message.jointOwners.push(reader.stringVerify());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.cuiCategories && message.cuiCategories.length))
                                message.cuiCategories = [];
                            message.cuiCategories.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.tlp = value;
                            else
                                delete message.tlp;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tlpCommunity = value;
                            else
                                delete message.tlpCommunity;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tlpNamed && message.tlpNamed.length))
                                message.tlpNamed = [];
                            message.tlpNamed.push(reader.stringVerify());
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.pap = value;
                            else
                                delete message.pap;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if (!(message.caveats && message.caveats.length))
                                message.caveats = [];
                            message.caveats.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Label.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Label)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Label: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Label();
                if (object.scheme != null)
                    if (typeof object.scheme !== "string" || object.scheme.length)
                        message.scheme = $String(object.scheme);
                if (object.level != null)
                    if (typeof object.level !== "string" || object.level.length)
                        message.level = $String(object.level);
                if (object.compartments) {
                    if (!$Array.isArray(object.compartments))
                        throw $TypeError(".sekisho.v1.Label.compartments: array expected");
                    message.compartments = $Array(object.compartments.length);
                    for (let i = 0; i < object.compartments.length; ++i)
                        message.compartments[i] = $String(object.compartments[i]);
                }
                if (object.controls) {
                    if (!$Array.isArray(object.controls))
                        throw $TypeError(".sekisho.v1.Label.controls: array expected");
                    message.controls = $Array(object.controls.length);
                    for (let i = 0; i < object.controls.length; ++i)
                        message.controls[i] = $String(object.controls[i]);
                }
                if (object.releasableTo) {
                    if (!$Array.isArray(object.releasableTo))
                        throw $TypeError(".sekisho.v1.Label.releasableTo: array expected");
                    message.releasableTo = $Array(object.releasableTo.length);
                    for (let i = 0; i < object.releasableTo.length; ++i)
                        message.releasableTo[i] = $String(object.releasableTo[i]);
                }
                if (object.displayOnlyTo) {
                    if (!$Array.isArray(object.displayOnlyTo))
                        throw $TypeError(".sekisho.v1.Label.displayOnlyTo: array expected");
                    message.displayOnlyTo = $Array(object.displayOnlyTo.length);
                    for (let i = 0; i < object.displayOnlyTo.length; ++i)
                        message.displayOnlyTo[i] = $String(object.displayOnlyTo[i]);
                }
                if (object.foreignSources) {
                    if (!$Array.isArray(object.foreignSources))
                        throw $TypeError(".sekisho.v1.Label.foreignSources: array expected");
                    message.foreignSources = $Array(object.foreignSources.length);
                    for (let i = 0; i < object.foreignSources.length; ++i)
                        message.foreignSources[i] = $String(object.foreignSources[i]);
                }
                if (object.jointOwners) {
                    if (!$Array.isArray(object.jointOwners))
                        throw $TypeError(".sekisho.v1.Label.jointOwners: array expected");
                    message.jointOwners = $Array(object.jointOwners.length);
                    for (let i = 0; i < object.jointOwners.length; ++i)
                        message.jointOwners[i] = $String(object.jointOwners[i]);
                }
                if (object.cuiCategories) {
                    if (!$Array.isArray(object.cuiCategories))
                        throw $TypeError(".sekisho.v1.Label.cuiCategories: array expected");
                    message.cuiCategories = $Array(object.cuiCategories.length);
                    for (let i = 0; i < object.cuiCategories.length; ++i)
                        message.cuiCategories[i] = $String(object.cuiCategories[i]);
                }
                if (object.tlp !== 0 && (typeof object.tlp !== "string" || $root.sekisho.v1.Tlp[object.tlp] !== 0))
                    switch (object.tlp) {
                    case "TLP_UNSPECIFIED":
                    case 0:
                        message.tlp = 0;
                        break;
                    case "TLP_CLEAR":
                    case 1:
                        message.tlp = 1;
                        break;
                    case "TLP_GREEN":
                    case 2:
                        message.tlp = 2;
                        break;
                    case "TLP_AMBER":
                    case 3:
                        message.tlp = 3;
                        break;
                    case "TLP_AMBER_STRICT":
                    case 4:
                        message.tlp = 4;
                        break;
                    case "TLP_RED":
                    case 5:
                        message.tlp = 5;
                        break;
                    default:
                        if (typeof object.tlp === "number" && (object.tlp | 0) === object.tlp)
                            message.tlp = object.tlp;
                    }
                if (object.tlpCommunity != null)
                    if (typeof object.tlpCommunity !== "string" || object.tlpCommunity.length)
                        message.tlpCommunity = $String(object.tlpCommunity);
                if (object.tlpNamed) {
                    if (!$Array.isArray(object.tlpNamed))
                        throw $TypeError(".sekisho.v1.Label.tlpNamed: array expected");
                    message.tlpNamed = $Array(object.tlpNamed.length);
                    for (let i = 0; i < object.tlpNamed.length; ++i)
                        message.tlpNamed[i] = $String(object.tlpNamed[i]);
                }
                if (object.pap !== 0 && (typeof object.pap !== "string" || $root.sekisho.v1.Pap[object.pap] !== 0))
                    switch (object.pap) {
                    case "PAP_UNSPECIFIED":
                    case 0:
                        message.pap = 0;
                        break;
                    case "PAP_CLEAR":
                    case 1:
                        message.pap = 1;
                        break;
                    case "PAP_GREEN":
                    case 2:
                        message.pap = 2;
                        break;
                    case "PAP_AMBER":
                    case 3:
                        message.pap = 3;
                        break;
                    case "PAP_RED":
                    case 4:
                        message.pap = 4;
                        break;
                    default:
                        if (typeof object.pap === "number" && (object.pap | 0) === object.pap)
                            message.pap = object.pap;
                    }
                if (object.caveats) {
                    if (!$Array.isArray(object.caveats))
                        throw $TypeError(".sekisho.v1.Label.caveats: array expected");
                    message.caveats = $Array(object.caveats.length);
                    for (let i = 0; i < object.caveats.length; ++i)
                        message.caveats[i] = $String(object.caveats[i]);
                }
                return message;
            };

            Label.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.compartments = [];
                    object.controls = [];
                    object.releasableTo = [];
                    object.displayOnlyTo = [];
                    object.foreignSources = [];
                    object.jointOwners = [];
                    object.cuiCategories = [];
                    object.tlpNamed = [];
                    object.caveats = [];
                }
                if (options.defaults) {
                    object.scheme = "";
                    object.level = "";
                    object.tlp = options.enums === $String ? "TLP_UNSPECIFIED" : 0;
                    object.tlpCommunity = "";
                    object.pap = options.enums === $String ? "PAP_UNSPECIFIED" : 0;
                }
                if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme"))
                    object.scheme = message.scheme;
                if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                    object.level = message.level;
                if (message.compartments && message.compartments.length) {
                    object.compartments = $Array(message.compartments.length);
                    for (let j = 0; j < message.compartments.length; ++j)
                        object.compartments[j] = message.compartments[j];
                }
                if (message.controls && message.controls.length) {
                    object.controls = $Array(message.controls.length);
                    for (let j = 0; j < message.controls.length; ++j)
                        object.controls[j] = message.controls[j];
                }
                if (message.releasableTo && message.releasableTo.length) {
                    object.releasableTo = $Array(message.releasableTo.length);
                    for (let j = 0; j < message.releasableTo.length; ++j)
                        object.releasableTo[j] = message.releasableTo[j];
                }
                if (message.displayOnlyTo && message.displayOnlyTo.length) {
                    object.displayOnlyTo = $Array(message.displayOnlyTo.length);
                    for (let j = 0; j < message.displayOnlyTo.length; ++j)
                        object.displayOnlyTo[j] = message.displayOnlyTo[j];
                }
                if (message.foreignSources && message.foreignSources.length) {
                    object.foreignSources = $Array(message.foreignSources.length);
                    for (let j = 0; j < message.foreignSources.length; ++j)
                        object.foreignSources[j] = message.foreignSources[j];
                }
                if (message.jointOwners && message.jointOwners.length) {
                    object.jointOwners = $Array(message.jointOwners.length);
                    for (let j = 0; j < message.jointOwners.length; ++j)
                        object.jointOwners[j] = message.jointOwners[j];
                }
                if (message.cuiCategories && message.cuiCategories.length) {
                    object.cuiCategories = $Array(message.cuiCategories.length);
                    for (let j = 0; j < message.cuiCategories.length; ++j)
                        object.cuiCategories[j] = message.cuiCategories[j];
                }
                if (message.tlp != null && $Object.hasOwnProperty.call(message, "tlp"))
                    object.tlp = options.enums === $String ? $root.sekisho.v1.Tlp[message.tlp] === $undefined ? message.tlp : $root.sekisho.v1.Tlp[message.tlp] : message.tlp;
                if (message.tlpCommunity != null && $Object.hasOwnProperty.call(message, "tlpCommunity"))
                    object.tlpCommunity = message.tlpCommunity;
                if (message.tlpNamed && message.tlpNamed.length) {
                    object.tlpNamed = $Array(message.tlpNamed.length);
                    for (let j = 0; j < message.tlpNamed.length; ++j)
                        object.tlpNamed[j] = message.tlpNamed[j];
                }
                if (message.pap != null && $Object.hasOwnProperty.call(message, "pap"))
                    object.pap = options.enums === $String ? $root.sekisho.v1.Pap[message.pap] === $undefined ? message.pap : $root.sekisho.v1.Pap[message.pap] : message.pap;
                if (message.caveats && message.caveats.length) {
                    object.caveats = $Array(message.caveats.length);
                    for (let j = 0; j < message.caveats.length; ++j)
                        object.caveats[j] = message.caveats[j];
                }
                return object;
            };

            Label.prototype.toJSON = function() {
                return Label.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Label;
        })();

        v1.Tlp = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TLP_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TLP_CLEAR"] = 1;
            values[valuesById[2] = "TLP_GREEN"] = 2;
            values[valuesById[3] = "TLP_AMBER"] = 3;
            values[valuesById[4] = "TLP_AMBER_STRICT"] = 4;
            values[valuesById[5] = "TLP_RED"] = 5;
            return values;
        })();

        v1.Pap = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PAP_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PAP_CLEAR"] = 1;
            values[valuesById[2] = "PAP_GREEN"] = 2;
            values[valuesById[3] = "PAP_AMBER"] = 3;
            values[valuesById[4] = "PAP_RED"] = 4;
            return values;
        })();

        v1.Statement = (function() {

            const Statement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Statement.prototype.id = "";
            Statement.prototype.originator = "";
            Statement.prototype.incidentId = "";
            Statement.prototype.portionId = "";
            Statement.prototype.portionVersion = 0;
            Statement.prototype.requestId = "";
            Statement.prototype.release = null;
            Statement.prototype.downgrade = null;
            Statement.prototype.refusal = null;
            Statement.prototype.revocation = null;
            Statement.prototype.publicKey = "";
            Statement.prototype.signature = $util.newBuffer([]);

            let $oneOfFields;

            $Object.defineProperty(Statement.prototype, "says", {
                get: $util.oneOfGetter($oneOfFields = ["release", "downgrade", "refusal", "revocation"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Statement.create = function(properties) {
                return new Statement(properties);
            };

            Statement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator") && message.originator !== "")
                    writer.uint32(18).string(message.originator);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(26).string(message.incidentId);
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId") && message.portionId !== "")
                    writer.uint32(34).string(message.portionId);
                if (message.portionVersion != null && $Object.hasOwnProperty.call(message, "portionVersion") && message.portionVersion !== 0)
                    writer.uint32(40).uint32(message.portionVersion);
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                    writer.uint32(50).string(message.requestId);
                if (message.release != null && $Object.hasOwnProperty.call(message, "release"))
                    $root.sekisho.v1.Release.encode(message.release, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.downgrade != null && $Object.hasOwnProperty.call(message, "downgrade"))
                    $root.sekisho.v1.Downgrade.encode(message.downgrade, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal"))
                    $root.sekisho.v1.Refusal.encode(message.refusal, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.revocation != null && $Object.hasOwnProperty.call(message, "revocation"))
                    $root.sekisho.v1.Revocation.encode(message.revocation, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey !== "")
                    writer.uint32(90).string(message.publicKey);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(98).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Statement.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Statement();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originator = value;
                            else
                                delete message.originator;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.portionId = value;
                            else
                                delete message.portionId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.portionVersion = value;
                            else
                                delete message.portionVersion;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.release = $root.sekisho.v1.Release.decode(reader, reader.size(), $undefined, _depth + 1, message.release);
                            message.says = "release";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.downgrade = $root.sekisho.v1.Downgrade.decode(reader, reader.size(), $undefined, _depth + 1, message.downgrade);
                            message.says = "downgrade";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.refusal = $root.sekisho.v1.Refusal.decode(reader, reader.size(), $undefined, _depth + 1, message.refusal);
                            message.says = "refusal";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.revocation = $root.sekisho.v1.Revocation.decode(reader, reader.size(), $undefined, _depth + 1, message.revocation);
                            message.says = "revocation";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.publicKey = value;
                            else
                                delete message.publicKey;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Statement.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Statement)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Statement: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Statement();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.originator != null)
                    if (typeof object.originator !== "string" || object.originator.length)
                        message.originator = $String(object.originator);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.portionId != null)
                    if (typeof object.portionId !== "string" || object.portionId.length)
                        message.portionId = $String(object.portionId);
                if (object.portionVersion != null)
                    if ($Number(object.portionVersion) !== 0)
                        message.portionVersion = object.portionVersion >>> 0;
                if (object.requestId != null)
                    if (typeof object.requestId !== "string" || object.requestId.length)
                        message.requestId = $String(object.requestId);
                if (object.release != null) {
                    if (!$util.isObject(object.release))
                        throw $TypeError(".sekisho.v1.Statement.release: object expected");
                    message.release = $root.sekisho.v1.Release.fromObject(object.release, _depth + 1);
                }
                if (object.downgrade != null) {
                    if (!$util.isObject(object.downgrade))
                        throw $TypeError(".sekisho.v1.Statement.downgrade: object expected");
                    message.downgrade = $root.sekisho.v1.Downgrade.fromObject(object.downgrade, _depth + 1);
                }
                if (object.refusal != null) {
                    if (!$util.isObject(object.refusal))
                        throw $TypeError(".sekisho.v1.Statement.refusal: object expected");
                    message.refusal = $root.sekisho.v1.Refusal.fromObject(object.refusal, _depth + 1);
                }
                if (object.revocation != null) {
                    if (!$util.isObject(object.revocation))
                        throw $TypeError(".sekisho.v1.Statement.revocation: object expected");
                    message.revocation = $root.sekisho.v1.Revocation.fromObject(object.revocation, _depth + 1);
                }
                if (object.publicKey != null)
                    if (typeof object.publicKey !== "string" || object.publicKey.length)
                        message.publicKey = $String(object.publicKey);
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            Statement.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.originator = "";
                    object.incidentId = "";
                    object.portionId = "";
                    object.portionVersion = 0;
                    object.requestId = "";
                    object.publicKey = "";
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator"))
                    object.originator = message.originator;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId"))
                    object.portionId = message.portionId;
                if (message.portionVersion != null && $Object.hasOwnProperty.call(message, "portionVersion"))
                    object.portionVersion = message.portionVersion;
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId"))
                    object.requestId = message.requestId;
                if (message.release != null && $Object.hasOwnProperty.call(message, "release")) {
                    object.release = $root.sekisho.v1.Release.toObject(message.release, options, _depth + 1);
                    if (options.oneofs)
                        object.says = "release";
                }
                if (message.downgrade != null && $Object.hasOwnProperty.call(message, "downgrade")) {
                    object.downgrade = $root.sekisho.v1.Downgrade.toObject(message.downgrade, options, _depth + 1);
                    if (options.oneofs)
                        object.says = "downgrade";
                }
                if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal")) {
                    object.refusal = $root.sekisho.v1.Refusal.toObject(message.refusal, options, _depth + 1);
                    if (options.oneofs)
                        object.says = "refusal";
                }
                if (message.revocation != null && $Object.hasOwnProperty.call(message, "revocation")) {
                    object.revocation = $root.sekisho.v1.Revocation.toObject(message.revocation, options, _depth + 1);
                    if (options.oneofs)
                        object.says = "revocation";
                }
                if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey"))
                    object.publicKey = message.publicKey;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            Statement.prototype.toJSON = function() {
                return Statement.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Statement;
        })();

        v1.Release = (function() {

            const Release = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Release.prototype.organisation = "";
            Release.prototype.expires = "";

            Release.create = function(properties) {
                return new Release(properties);
            };

            Release.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation") && message.organisation !== "")
                    writer.uint32(10).string(message.organisation);
                if (message.expires != null && $Object.hasOwnProperty.call(message, "expires") && message.expires !== "")
                    writer.uint32(18).string(message.expires);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Release.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Release();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.organisation = value;
                            else
                                delete message.organisation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.expires = value;
                            else
                                delete message.expires;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Release.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Release)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Release: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Release();
                if (object.organisation != null)
                    if (typeof object.organisation !== "string" || object.organisation.length)
                        message.organisation = $String(object.organisation);
                if (object.expires != null)
                    if (typeof object.expires !== "string" || object.expires.length)
                        message.expires = $String(object.expires);
                return message;
            };

            Release.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.organisation = "";
                    object.expires = "";
                }
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation"))
                    object.organisation = message.organisation;
                if (message.expires != null && $Object.hasOwnProperty.call(message, "expires"))
                    object.expires = message.expires;
                return object;
            };

            Release.prototype.toJSON = function() {
                return Release.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Release;
        })();

        v1.Downgrade = (function() {

            const Downgrade = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Downgrade.prototype.label = null;
            Downgrade.prototype.expires = "";

            Downgrade.create = function(properties) {
                return new Downgrade(properties);
            };

            Downgrade.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    $root.sekisho.v1.Label.encode(message.label, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.expires != null && $Object.hasOwnProperty.call(message, "expires") && message.expires !== "")
                    writer.uint32(18).string(message.expires);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Downgrade.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Downgrade();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.label = $root.sekisho.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1, message.label);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.expires = value;
                            else
                                delete message.expires;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Downgrade.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Downgrade)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Downgrade: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Downgrade();
                if (object.label != null) {
                    if (!$util.isObject(object.label))
                        throw $TypeError(".sekisho.v1.Downgrade.label: object expected");
                    message.label = $root.sekisho.v1.Label.fromObject(object.label, _depth + 1);
                }
                if (object.expires != null)
                    if (typeof object.expires !== "string" || object.expires.length)
                        message.expires = $String(object.expires);
                return message;
            };

            Downgrade.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.label = null;
                    object.expires = "";
                }
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    object.label = $root.sekisho.v1.Label.toObject(message.label, options, _depth + 1);
                if (message.expires != null && $Object.hasOwnProperty.call(message, "expires"))
                    object.expires = message.expires;
                return object;
            };

            Downgrade.prototype.toJSON = function() {
                return Downgrade.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Downgrade;
        })();

        v1.Refusal = (function() {

            const Refusal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Refusal.create = function(properties) {
                return new Refusal(properties);
            };

            Refusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Refusal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Refusal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Refusal.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Refusal)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Refusal: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.sekisho.v1.Refusal();
            };

            Refusal.toObject = function () {
                return {};
            };

            Refusal.prototype.toJSON = function() {
                return Refusal.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Refusal;
        })();

        v1.Revocation = (function() {

            const Revocation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Revocation.prototype.statementId = "";

            Revocation.create = function(properties) {
                return new Revocation(properties);
            };

            Revocation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.statementId != null && $Object.hasOwnProperty.call(message, "statementId") && message.statementId !== "")
                    writer.uint32(10).string(message.statementId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Revocation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Revocation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.statementId = value;
                            else
                                delete message.statementId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Revocation.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Revocation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Revocation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Revocation();
                if (object.statementId != null)
                    if (typeof object.statementId !== "string" || object.statementId.length)
                        message.statementId = $String(object.statementId);
                return message;
            };

            Revocation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.statementId = "";
                if (message.statementId != null && $Object.hasOwnProperty.call(message, "statementId"))
                    object.statementId = message.statementId;
                return object;
            };

            Revocation.prototype.toJSON = function() {
                return Revocation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Revocation;
        })();

        v1.ReleaseAsked = (function() {

            const ReleaseAsked = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReleaseAsked.prototype.requestId = "";
            ReleaseAsked.prototype.incidentId = "";
            ReleaseAsked.prototype.portionId = "";
            ReleaseAsked.prototype.portionVersion = 0;
            ReleaseAsked.prototype.organisation = "";
            ReleaseAsked.prototype.requester = "";
            ReleaseAsked.prototype.originator = "";

            ReleaseAsked.create = function(properties) {
                return new ReleaseAsked(properties);
            };

            ReleaseAsked.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                    writer.uint32(10).string(message.requestId);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(18).string(message.incidentId);
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId") && message.portionId !== "")
                    writer.uint32(26).string(message.portionId);
                if (message.portionVersion != null && $Object.hasOwnProperty.call(message, "portionVersion") && message.portionVersion !== 0)
                    writer.uint32(32).uint32(message.portionVersion);
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation") && message.organisation !== "")
                    writer.uint32(42).string(message.organisation);
                if (message.requester != null && $Object.hasOwnProperty.call(message, "requester") && message.requester !== "")
                    writer.uint32(50).string(message.requester);
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator") && message.originator !== "")
                    writer.uint32(58).string(message.originator);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReleaseAsked.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.ReleaseAsked();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.portionId = value;
                            else
                                delete message.portionId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.portionVersion = value;
                            else
                                delete message.portionVersion;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.organisation = value;
                            else
                                delete message.organisation;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.requester = value;
                            else
                                delete message.requester;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originator = value;
                            else
                                delete message.originator;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReleaseAsked.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.ReleaseAsked)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.ReleaseAsked: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.ReleaseAsked();
                if (object.requestId != null)
                    if (typeof object.requestId !== "string" || object.requestId.length)
                        message.requestId = $String(object.requestId);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.portionId != null)
                    if (typeof object.portionId !== "string" || object.portionId.length)
                        message.portionId = $String(object.portionId);
                if (object.portionVersion != null)
                    if ($Number(object.portionVersion) !== 0)
                        message.portionVersion = object.portionVersion >>> 0;
                if (object.organisation != null)
                    if (typeof object.organisation !== "string" || object.organisation.length)
                        message.organisation = $String(object.organisation);
                if (object.requester != null)
                    if (typeof object.requester !== "string" || object.requester.length)
                        message.requester = $String(object.requester);
                if (object.originator != null)
                    if (typeof object.originator !== "string" || object.originator.length)
                        message.originator = $String(object.originator);
                return message;
            };

            ReleaseAsked.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.requestId = "";
                    object.incidentId = "";
                    object.portionId = "";
                    object.portionVersion = 0;
                    object.organisation = "";
                    object.requester = "";
                    object.originator = "";
                }
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId"))
                    object.requestId = message.requestId;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId"))
                    object.portionId = message.portionId;
                if (message.portionVersion != null && $Object.hasOwnProperty.call(message, "portionVersion"))
                    object.portionVersion = message.portionVersion;
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation"))
                    object.organisation = message.organisation;
                if (message.requester != null && $Object.hasOwnProperty.call(message, "requester"))
                    object.requester = message.requester;
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator"))
                    object.originator = message.originator;
                return object;
            };

            ReleaseAsked.prototype.toJSON = function() {
                return ReleaseAsked.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReleaseAsked;
        })();

        v1.Decision = (function() {

            const Decision = function (properties) {
                this.reasons = [];
                this.path = [];
                this.addressees = [];
                this.sectors = [];
                this.portions = [];
                this.recipients = [];
                this.labels = [];
                this.sources = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Decision.prototype.submitter = "";
            Decision.prototype.outboxSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Decision.prototype.messageId = "";
            Decision.prototype.incidentId = "";
            Decision.prototype.originator = "";
            Decision.prototype.relay = false;
            Decision.prototype.packVersion = "";
            Decision.prototype.judgedOn = "";
            Decision.prototype.outcome = 0;
            Decision.prototype.reasons = $util.emptyArray;
            Decision.prototype.path = $util.emptyArray;
            Decision.prototype.addressees = $util.emptyArray;
            Decision.prototype.sectors = $util.emptyArray;
            Decision.prototype.informationKind = "";
            Decision.prototype.portions = $util.emptyArray;
            Decision.prototype.recipients = $util.emptyArray;
            Decision.prototype.originatedStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Decision.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Decision.prototype.intendedUnixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Decision.prototype.storedUnixMs = 0;
            Decision.prototype.decidedUnixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Decision.prototype.decidedBy = "";
            Decision.prototype.runId = "";
            Decision.prototype.labels = $util.emptyArray;
            Decision.prototype.banner = null;
            Decision.prototype.addresseesWritten = false;
            Decision.prototype.topology = "";
            Decision.prototype.sources = $util.emptyArray;
            Decision.prototype.statement = null;
            Decision.prototype.asked = null;
            Decision.prototype.relayedSubmitter = "";
            Decision.prototype.relayedSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Decision.create = function(properties) {
                return new Decision(properties);
            };

            Decision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.submitter != null && $Object.hasOwnProperty.call(message, "submitter") && message.submitter !== "")
                    writer.uint32(10).string(message.submitter);
                if (message.outboxSequence != null && $Object.hasOwnProperty.call(message, "outboxSequence") && (typeof message.outboxSequence === "object" ? message.outboxSequence.low || message.outboxSequence.high : message.outboxSequence !== 0))
                    writer.uint32(16).uint64(message.outboxSequence);
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && message.messageId !== "")
                    writer.uint32(26).string(message.messageId);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(34).string(message.incidentId);
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator") && message.originator !== "")
                    writer.uint32(42).string(message.originator);
                if (message.relay != null && $Object.hasOwnProperty.call(message, "relay") && message.relay !== false)
                    writer.uint32(48).bool(message.relay);
                if (message.packVersion != null && $Object.hasOwnProperty.call(message, "packVersion") && message.packVersion !== "")
                    writer.uint32(58).string(message.packVersion);
                if (message.judgedOn != null && $Object.hasOwnProperty.call(message, "judgedOn") && message.judgedOn !== "")
                    writer.uint32(66).string(message.judgedOn);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(72).int32(message.outcome);
                if (message.reasons != null && message.reasons.length)
                    for (let i = 0; i < message.reasons.length; ++i)
                        $root.sekisho.v1.Reason.encode(message.reasons[i], writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.path != null && message.path.length)
                    for (let i = 0; i < message.path.length; ++i)
                        writer.uint32(90).string(message.path[i]);
                if (message.addressees != null && message.addressees.length)
                    for (let i = 0; i < message.addressees.length; ++i)
                        writer.uint32(98).string(message.addressees[i]);
                if (message.sectors != null && message.sectors.length)
                    for (let i = 0; i < message.sectors.length; ++i)
                        writer.uint32(106).string(message.sectors[i]);
                if (message.informationKind != null && $Object.hasOwnProperty.call(message, "informationKind") && message.informationKind !== "")
                    writer.uint32(114).string(message.informationKind);
                if (message.portions != null && message.portions.length)
                    for (let i = 0; i < message.portions.length; ++i)
                        $root.sekisho.v1.DecidedPortion.encode(message.portions[i], writer.uint32(122).fork(), _depth + 1).ldelim();
                if (message.recipients != null && message.recipients.length)
                    for (let i = 0; i < message.recipients.length; ++i)
                        $root.sekisho.v1.RecipientDecision.encode(message.recipients[i], writer.uint32(130).fork(), _depth + 1).ldelim();
                if (message.originatedStoryMs != null && $Object.hasOwnProperty.call(message, "originatedStoryMs") && (typeof message.originatedStoryMs === "object" ? message.originatedStoryMs.low || message.originatedStoryMs.high : message.originatedStoryMs !== 0))
                    writer.uint32(136).int64(message.originatedStoryMs);
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(144).int64(message.storyMs);
                if (message.intendedUnixMs != null && $Object.hasOwnProperty.call(message, "intendedUnixMs") && (typeof message.intendedUnixMs === "object" ? message.intendedUnixMs.low || message.intendedUnixMs.high : message.intendedUnixMs !== 0))
                    writer.uint32(152).int64(message.intendedUnixMs);
                if (message.storedUnixMs != null && $Object.hasOwnProperty.call(message, "storedUnixMs") && !$Object.is(message.storedUnixMs, 0))
                    writer.uint32(161).double(message.storedUnixMs);
                if (message.decidedUnixMs != null && $Object.hasOwnProperty.call(message, "decidedUnixMs") && (typeof message.decidedUnixMs === "object" ? message.decidedUnixMs.low || message.decidedUnixMs.high : message.decidedUnixMs !== 0))
                    writer.uint32(168).int64(message.decidedUnixMs);
                if (message.decidedBy != null && $Object.hasOwnProperty.call(message, "decidedBy") && message.decidedBy !== "")
                    writer.uint32(178).string(message.decidedBy);
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId") && message.runId !== "")
                    writer.uint32(186).string(message.runId);
                if (message.labels != null && message.labels.length)
                    for (let i = 0; i < message.labels.length; ++i)
                        $root.sekisho.v1.DecidedLabel.encode(message.labels[i], writer.uint32(194).fork(), _depth + 1).ldelim();
                if (message.banner != null && $Object.hasOwnProperty.call(message, "banner"))
                    $root.sekisho.v1.Label.encode(message.banner, writer.uint32(202).fork(), _depth + 1).ldelim();
                if (message.addresseesWritten != null && $Object.hasOwnProperty.call(message, "addresseesWritten") && message.addresseesWritten !== false)
                    writer.uint32(208).bool(message.addresseesWritten);
                if (message.topology != null && $Object.hasOwnProperty.call(message, "topology") && message.topology !== "")
                    writer.uint32(218).string(message.topology);
                if (message.sources != null && message.sources.length)
                    for (let i = 0; i < message.sources.length; ++i)
                        $root.sekisho.v1.DecidedSource.encode(message.sources[i], writer.uint32(226).fork(), _depth + 1).ldelim();
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement"))
                    $root.sekisho.v1.Statement.encode(message.statement, writer.uint32(234).fork(), _depth + 1).ldelim();
                if (message.asked != null && $Object.hasOwnProperty.call(message, "asked"))
                    $root.sekisho.v1.ReleaseAsked.encode(message.asked, writer.uint32(242).fork(), _depth + 1).ldelim();
                if (message.relayedSubmitter != null && $Object.hasOwnProperty.call(message, "relayedSubmitter") && message.relayedSubmitter !== "")
                    writer.uint32(250).string(message.relayedSubmitter);
                if (message.relayedSequence != null && $Object.hasOwnProperty.call(message, "relayedSequence") && (typeof message.relayedSequence === "object" ? message.relayedSequence.low || message.relayedSequence.high : message.relayedSequence !== 0))
                    writer.uint32(256).uint64(message.relayedSequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Decision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Decision();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.submitter = value;
                            else
                                delete message.submitter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.outboxSequence = value;
                            else
                                delete message.outboxSequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.messageId = value;
                            else
                                delete message.messageId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originator = value;
                            else
                                delete message.originator;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.relay = value;
                            else
                                delete message.relay;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.packVersion = value;
                            else
                                delete message.packVersion;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.judgedOn = value;
                            else
                                delete message.judgedOn;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.reasons && message.reasons.length))
                                message.reasons = [];
                            message.reasons.push($root.sekisho.v1.Reason.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.path && message.path.length))
                                message.path = [];
                            message.path.push(reader.stringVerify());
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addressees && message.addressees.length))
                                message.addressees = [];
                            message.addressees.push(reader.stringVerify());
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sectors && message.sectors.length))
                                message.sectors = [];
                            message.sectors.push(reader.stringVerify());
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.informationKind = value;
                            else
                                delete message.informationKind;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if (!(message.portions && message.portions.length))
                                message.portions = [];
                            message.portions.push($root.sekisho.v1.DecidedPortion.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if (!(message.recipients && message.recipients.length))
                                message.recipients = [];
                            message.recipients.push($root.sekisho.v1.RecipientDecision.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.originatedStoryMs = value;
                            else
                                delete message.originatedStoryMs;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.intendedUnixMs = value;
                            else
                                delete message.intendedUnixMs;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.storedUnixMs = value;
                            else
                                delete message.storedUnixMs;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.decidedUnixMs = value;
                            else
                                delete message.decidedUnixMs;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.decidedBy = value;
                            else
                                delete message.decidedBy;
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runId = value;
                            else
                                delete message.runId;
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            if (!(message.labels && message.labels.length))
                                message.labels = [];
                            message.labels.push($root.sekisho.v1.DecidedLabel.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.banner = $root.sekisho.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1, message.banner);
                            continue;
                        }
                    case 26: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.addresseesWritten = value;
                            else
                                delete message.addresseesWritten;
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topology = value;
                            else
                                delete message.topology;
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sources && message.sources.length))
                                message.sources = [];
                            message.sources.push($root.sekisho.v1.DecidedSource.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            message.statement = $root.sekisho.v1.Statement.decode(reader, reader.size(), $undefined, _depth + 1, message.statement);
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.asked = $root.sekisho.v1.ReleaseAsked.decode(reader, reader.size(), $undefined, _depth + 1, message.asked);
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.relayedSubmitter = value;
                            else
                                delete message.relayedSubmitter;
                            continue;
                        }
                    case 32: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.relayedSequence = value;
                            else
                                delete message.relayedSequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Decision.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Decision)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Decision: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Decision();
                if (object.submitter != null)
                    if (typeof object.submitter !== "string" || object.submitter.length)
                        message.submitter = $String(object.submitter);
                if (object.outboxSequence != null)
                    if (typeof object.outboxSequence === "object" ? object.outboxSequence.low || object.outboxSequence.high : $Number(object.outboxSequence) !== 0)
                        if ($util.Long)
                            message.outboxSequence = $util.Long.fromValue(object.outboxSequence, true);
                        else if (typeof object.outboxSequence === "string")
                            message.outboxSequence = $parseInt(object.outboxSequence, 10);
                        else if (typeof object.outboxSequence === "number")
                            message.outboxSequence = object.outboxSequence;
                        else if (typeof object.outboxSequence === "object")
                            message.outboxSequence = new $util.LongBits(object.outboxSequence.low >>> 0, object.outboxSequence.high >>> 0).toNumber(true);
                if (object.messageId != null)
                    if (typeof object.messageId !== "string" || object.messageId.length)
                        message.messageId = $String(object.messageId);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.originator != null)
                    if (typeof object.originator !== "string" || object.originator.length)
                        message.originator = $String(object.originator);
                if (object.relay != null)
                    if (object.relay)
                        message.relay = $Boolean(object.relay);
                if (object.packVersion != null)
                    if (typeof object.packVersion !== "string" || object.packVersion.length)
                        message.packVersion = $String(object.packVersion);
                if (object.judgedOn != null)
                    if (typeof object.judgedOn !== "string" || object.judgedOn.length)
                        message.judgedOn = $String(object.judgedOn);
                if (object.outcome !== 0 && (typeof object.outcome !== "string" || $root.sekisho.v1.SubmissionOutcome[object.outcome] !== 0))
                    switch (object.outcome) {
                    case "SUBMISSION_OUTCOME_UNSPECIFIED":
                    case 0:
                        message.outcome = 0;
                        break;
                    case "SUBMISSION_OUTCOME_ACCEPTED":
                    case 1:
                        message.outcome = 1;
                        break;
                    case "SUBMISSION_OUTCOME_REJECTED":
                    case 2:
                        message.outcome = 2;
                        break;
                    default:
                        if (typeof object.outcome === "number" && (object.outcome | 0) === object.outcome)
                            message.outcome = object.outcome;
                    }
                if (object.reasons) {
                    if (!$Array.isArray(object.reasons))
                        throw $TypeError(".sekisho.v1.Decision.reasons: array expected");
                    message.reasons = $Array(object.reasons.length);
                    for (let i = 0; i < object.reasons.length; ++i) {
                        if (!$util.isObject(object.reasons[i]))
                            throw $TypeError(".sekisho.v1.Decision.reasons: object expected");
                        message.reasons[i] = $root.sekisho.v1.Reason.fromObject(object.reasons[i], _depth + 1);
                    }
                }
                if (object.path) {
                    if (!$Array.isArray(object.path))
                        throw $TypeError(".sekisho.v1.Decision.path: array expected");
                    message.path = $Array(object.path.length);
                    for (let i = 0; i < object.path.length; ++i)
                        message.path[i] = $String(object.path[i]);
                }
                if (object.addressees) {
                    if (!$Array.isArray(object.addressees))
                        throw $TypeError(".sekisho.v1.Decision.addressees: array expected");
                    message.addressees = $Array(object.addressees.length);
                    for (let i = 0; i < object.addressees.length; ++i)
                        message.addressees[i] = $String(object.addressees[i]);
                }
                if (object.sectors) {
                    if (!$Array.isArray(object.sectors))
                        throw $TypeError(".sekisho.v1.Decision.sectors: array expected");
                    message.sectors = $Array(object.sectors.length);
                    for (let i = 0; i < object.sectors.length; ++i)
                        message.sectors[i] = $String(object.sectors[i]);
                }
                if (object.informationKind != null)
                    if (typeof object.informationKind !== "string" || object.informationKind.length)
                        message.informationKind = $String(object.informationKind);
                if (object.portions) {
                    if (!$Array.isArray(object.portions))
                        throw $TypeError(".sekisho.v1.Decision.portions: array expected");
                    message.portions = $Array(object.portions.length);
                    for (let i = 0; i < object.portions.length; ++i) {
                        if (!$util.isObject(object.portions[i]))
                            throw $TypeError(".sekisho.v1.Decision.portions: object expected");
                        message.portions[i] = $root.sekisho.v1.DecidedPortion.fromObject(object.portions[i], _depth + 1);
                    }
                }
                if (object.recipients) {
                    if (!$Array.isArray(object.recipients))
                        throw $TypeError(".sekisho.v1.Decision.recipients: array expected");
                    message.recipients = $Array(object.recipients.length);
                    for (let i = 0; i < object.recipients.length; ++i) {
                        if (!$util.isObject(object.recipients[i]))
                            throw $TypeError(".sekisho.v1.Decision.recipients: object expected");
                        message.recipients[i] = $root.sekisho.v1.RecipientDecision.fromObject(object.recipients[i], _depth + 1);
                    }
                }
                if (object.originatedStoryMs != null)
                    if (typeof object.originatedStoryMs === "object" ? object.originatedStoryMs.low || object.originatedStoryMs.high : $Number(object.originatedStoryMs) !== 0)
                        if ($util.Long)
                            message.originatedStoryMs = $util.Long.fromValue(object.originatedStoryMs, false);
                        else if (typeof object.originatedStoryMs === "string")
                            message.originatedStoryMs = $parseInt(object.originatedStoryMs, 10);
                        else if (typeof object.originatedStoryMs === "number")
                            message.originatedStoryMs = object.originatedStoryMs;
                        else if (typeof object.originatedStoryMs === "object")
                            message.originatedStoryMs = new $util.LongBits(object.originatedStoryMs.low >>> 0, object.originatedStoryMs.high >>> 0).toNumber();
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.intendedUnixMs != null)
                    if (typeof object.intendedUnixMs === "object" ? object.intendedUnixMs.low || object.intendedUnixMs.high : $Number(object.intendedUnixMs) !== 0)
                        if ($util.Long)
                            message.intendedUnixMs = $util.Long.fromValue(object.intendedUnixMs, false);
                        else if (typeof object.intendedUnixMs === "string")
                            message.intendedUnixMs = $parseInt(object.intendedUnixMs, 10);
                        else if (typeof object.intendedUnixMs === "number")
                            message.intendedUnixMs = object.intendedUnixMs;
                        else if (typeof object.intendedUnixMs === "object")
                            message.intendedUnixMs = new $util.LongBits(object.intendedUnixMs.low >>> 0, object.intendedUnixMs.high >>> 0).toNumber();
                if (object.storedUnixMs != null)
                    if (!$Object.is($Number(object.storedUnixMs), 0))
                        message.storedUnixMs = $Number(object.storedUnixMs);
                if (object.decidedUnixMs != null)
                    if (typeof object.decidedUnixMs === "object" ? object.decidedUnixMs.low || object.decidedUnixMs.high : $Number(object.decidedUnixMs) !== 0)
                        if ($util.Long)
                            message.decidedUnixMs = $util.Long.fromValue(object.decidedUnixMs, false);
                        else if (typeof object.decidedUnixMs === "string")
                            message.decidedUnixMs = $parseInt(object.decidedUnixMs, 10);
                        else if (typeof object.decidedUnixMs === "number")
                            message.decidedUnixMs = object.decidedUnixMs;
                        else if (typeof object.decidedUnixMs === "object")
                            message.decidedUnixMs = new $util.LongBits(object.decidedUnixMs.low >>> 0, object.decidedUnixMs.high >>> 0).toNumber();
                if (object.decidedBy != null)
                    if (typeof object.decidedBy !== "string" || object.decidedBy.length)
                        message.decidedBy = $String(object.decidedBy);
                if (object.runId != null)
                    if (typeof object.runId !== "string" || object.runId.length)
                        message.runId = $String(object.runId);
                if (object.labels) {
                    if (!$Array.isArray(object.labels))
                        throw $TypeError(".sekisho.v1.Decision.labels: array expected");
                    message.labels = $Array(object.labels.length);
                    for (let i = 0; i < object.labels.length; ++i) {
                        if (!$util.isObject(object.labels[i]))
                            throw $TypeError(".sekisho.v1.Decision.labels: object expected");
                        message.labels[i] = $root.sekisho.v1.DecidedLabel.fromObject(object.labels[i], _depth + 1);
                    }
                }
                if (object.banner != null) {
                    if (!$util.isObject(object.banner))
                        throw $TypeError(".sekisho.v1.Decision.banner: object expected");
                    message.banner = $root.sekisho.v1.Label.fromObject(object.banner, _depth + 1);
                }
                if (object.addresseesWritten != null)
                    if (object.addresseesWritten)
                        message.addresseesWritten = $Boolean(object.addresseesWritten);
                if (object.topology != null)
                    if (typeof object.topology !== "string" || object.topology.length)
                        message.topology = $String(object.topology);
                if (object.sources) {
                    if (!$Array.isArray(object.sources))
                        throw $TypeError(".sekisho.v1.Decision.sources: array expected");
                    message.sources = $Array(object.sources.length);
                    for (let i = 0; i < object.sources.length; ++i) {
                        if (!$util.isObject(object.sources[i]))
                            throw $TypeError(".sekisho.v1.Decision.sources: object expected");
                        message.sources[i] = $root.sekisho.v1.DecidedSource.fromObject(object.sources[i], _depth + 1);
                    }
                }
                if (object.statement != null) {
                    if (!$util.isObject(object.statement))
                        throw $TypeError(".sekisho.v1.Decision.statement: object expected");
                    message.statement = $root.sekisho.v1.Statement.fromObject(object.statement, _depth + 1);
                }
                if (object.asked != null) {
                    if (!$util.isObject(object.asked))
                        throw $TypeError(".sekisho.v1.Decision.asked: object expected");
                    message.asked = $root.sekisho.v1.ReleaseAsked.fromObject(object.asked, _depth + 1);
                }
                if (object.relayedSubmitter != null)
                    if (typeof object.relayedSubmitter !== "string" || object.relayedSubmitter.length)
                        message.relayedSubmitter = $String(object.relayedSubmitter);
                if (object.relayedSequence != null)
                    if (typeof object.relayedSequence === "object" ? object.relayedSequence.low || object.relayedSequence.high : $Number(object.relayedSequence) !== 0)
                        if ($util.Long)
                            message.relayedSequence = $util.Long.fromValue(object.relayedSequence, true);
                        else if (typeof object.relayedSequence === "string")
                            message.relayedSequence = $parseInt(object.relayedSequence, 10);
                        else if (typeof object.relayedSequence === "number")
                            message.relayedSequence = object.relayedSequence;
                        else if (typeof object.relayedSequence === "object")
                            message.relayedSequence = new $util.LongBits(object.relayedSequence.low >>> 0, object.relayedSequence.high >>> 0).toNumber(true);
                return message;
            };

            Decision.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.reasons = [];
                    object.path = [];
                    object.addressees = [];
                    object.sectors = [];
                    object.portions = [];
                    object.recipients = [];
                    object.labels = [];
                    object.sources = [];
                }
                if (options.defaults) {
                    object.submitter = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.outboxSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.outboxSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.messageId = "";
                    object.incidentId = "";
                    object.originator = "";
                    object.relay = false;
                    object.packVersion = "";
                    object.judgedOn = "";
                    object.outcome = options.enums === $String ? "SUBMISSION_OUTCOME_UNSPECIFIED" : 0;
                    object.informationKind = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.originatedStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.originatedStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.intendedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.intendedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.storedUnixMs = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.decidedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.decidedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.decidedBy = "";
                    object.runId = "";
                    object.banner = null;
                    object.addresseesWritten = false;
                    object.topology = "";
                    object.statement = null;
                    object.asked = null;
                    object.relayedSubmitter = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.relayedSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.relayedSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.submitter != null && $Object.hasOwnProperty.call(message, "submitter"))
                    object.submitter = message.submitter;
                if (message.outboxSequence != null && $Object.hasOwnProperty.call(message, "outboxSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.outboxSequence = typeof message.outboxSequence === "number" ? $BigInt(message.outboxSequence) : $util.Long.fromBits(message.outboxSequence.low >>> 0, message.outboxSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.outboxSequence === "number")
                        object.outboxSequence = options.longs === $String ? $String(message.outboxSequence) : message.outboxSequence;
                    else
                        object.outboxSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.outboxSequence) : options.longs === $Number ? new $util.LongBits(message.outboxSequence.low >>> 0, message.outboxSequence.high >>> 0).toNumber(true) : message.outboxSequence;
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    object.messageId = message.messageId;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator"))
                    object.originator = message.originator;
                if (message.relay != null && $Object.hasOwnProperty.call(message, "relay"))
                    object.relay = message.relay;
                if (message.packVersion != null && $Object.hasOwnProperty.call(message, "packVersion"))
                    object.packVersion = message.packVersion;
                if (message.judgedOn != null && $Object.hasOwnProperty.call(message, "judgedOn"))
                    object.judgedOn = message.judgedOn;
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                    object.outcome = options.enums === $String ? $root.sekisho.v1.SubmissionOutcome[message.outcome] === $undefined ? message.outcome : $root.sekisho.v1.SubmissionOutcome[message.outcome] : message.outcome;
                if (message.reasons && message.reasons.length) {
                    object.reasons = $Array(message.reasons.length);
                    for (let j = 0; j < message.reasons.length; ++j)
                        object.reasons[j] = $root.sekisho.v1.Reason.toObject(message.reasons[j], options, _depth + 1);
                }
                if (message.path && message.path.length) {
                    object.path = $Array(message.path.length);
                    for (let j = 0; j < message.path.length; ++j)
                        object.path[j] = message.path[j];
                }
                if (message.addressees && message.addressees.length) {
                    object.addressees = $Array(message.addressees.length);
                    for (let j = 0; j < message.addressees.length; ++j)
                        object.addressees[j] = message.addressees[j];
                }
                if (message.sectors && message.sectors.length) {
                    object.sectors = $Array(message.sectors.length);
                    for (let j = 0; j < message.sectors.length; ++j)
                        object.sectors[j] = message.sectors[j];
                }
                if (message.informationKind != null && $Object.hasOwnProperty.call(message, "informationKind"))
                    object.informationKind = message.informationKind;
                if (message.portions && message.portions.length) {
                    object.portions = $Array(message.portions.length);
                    for (let j = 0; j < message.portions.length; ++j)
                        object.portions[j] = $root.sekisho.v1.DecidedPortion.toObject(message.portions[j], options, _depth + 1);
                }
                if (message.recipients && message.recipients.length) {
                    object.recipients = $Array(message.recipients.length);
                    for (let j = 0; j < message.recipients.length; ++j)
                        object.recipients[j] = $root.sekisho.v1.RecipientDecision.toObject(message.recipients[j], options, _depth + 1);
                }
                if (message.originatedStoryMs != null && $Object.hasOwnProperty.call(message, "originatedStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.originatedStoryMs = typeof message.originatedStoryMs === "number" ? $BigInt(message.originatedStoryMs) : $util.Long.fromBits(message.originatedStoryMs.low >>> 0, message.originatedStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.originatedStoryMs === "number")
                        object.originatedStoryMs = options.longs === $String ? $String(message.originatedStoryMs) : message.originatedStoryMs;
                    else
                        object.originatedStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.originatedStoryMs) : options.longs === $Number ? new $util.LongBits(message.originatedStoryMs.low >>> 0, message.originatedStoryMs.high >>> 0).toNumber() : message.originatedStoryMs;
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.intendedUnixMs != null && $Object.hasOwnProperty.call(message, "intendedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.intendedUnixMs = typeof message.intendedUnixMs === "number" ? $BigInt(message.intendedUnixMs) : $util.Long.fromBits(message.intendedUnixMs.low >>> 0, message.intendedUnixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.intendedUnixMs === "number")
                        object.intendedUnixMs = options.longs === $String ? $String(message.intendedUnixMs) : message.intendedUnixMs;
                    else
                        object.intendedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.intendedUnixMs) : options.longs === $Number ? new $util.LongBits(message.intendedUnixMs.low >>> 0, message.intendedUnixMs.high >>> 0).toNumber() : message.intendedUnixMs;
                if (message.storedUnixMs != null && $Object.hasOwnProperty.call(message, "storedUnixMs"))
                    object.storedUnixMs = options.json && !$isFinite(message.storedUnixMs) ? $String(message.storedUnixMs) : message.storedUnixMs;
                if (message.decidedUnixMs != null && $Object.hasOwnProperty.call(message, "decidedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.decidedUnixMs = typeof message.decidedUnixMs === "number" ? $BigInt(message.decidedUnixMs) : $util.Long.fromBits(message.decidedUnixMs.low >>> 0, message.decidedUnixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.decidedUnixMs === "number")
                        object.decidedUnixMs = options.longs === $String ? $String(message.decidedUnixMs) : message.decidedUnixMs;
                    else
                        object.decidedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.decidedUnixMs) : options.longs === $Number ? new $util.LongBits(message.decidedUnixMs.low >>> 0, message.decidedUnixMs.high >>> 0).toNumber() : message.decidedUnixMs;
                if (message.decidedBy != null && $Object.hasOwnProperty.call(message, "decidedBy"))
                    object.decidedBy = message.decidedBy;
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId"))
                    object.runId = message.runId;
                if (message.labels && message.labels.length) {
                    object.labels = $Array(message.labels.length);
                    for (let j = 0; j < message.labels.length; ++j)
                        object.labels[j] = $root.sekisho.v1.DecidedLabel.toObject(message.labels[j], options, _depth + 1);
                }
                if (message.banner != null && $Object.hasOwnProperty.call(message, "banner"))
                    object.banner = $root.sekisho.v1.Label.toObject(message.banner, options, _depth + 1);
                if (message.addresseesWritten != null && $Object.hasOwnProperty.call(message, "addresseesWritten"))
                    object.addresseesWritten = message.addresseesWritten;
                if (message.topology != null && $Object.hasOwnProperty.call(message, "topology"))
                    object.topology = message.topology;
                if (message.sources && message.sources.length) {
                    object.sources = $Array(message.sources.length);
                    for (let j = 0; j < message.sources.length; ++j)
                        object.sources[j] = $root.sekisho.v1.DecidedSource.toObject(message.sources[j], options, _depth + 1);
                }
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement"))
                    object.statement = $root.sekisho.v1.Statement.toObject(message.statement, options, _depth + 1);
                if (message.asked != null && $Object.hasOwnProperty.call(message, "asked"))
                    object.asked = $root.sekisho.v1.ReleaseAsked.toObject(message.asked, options, _depth + 1);
                if (message.relayedSubmitter != null && $Object.hasOwnProperty.call(message, "relayedSubmitter"))
                    object.relayedSubmitter = message.relayedSubmitter;
                if (message.relayedSequence != null && $Object.hasOwnProperty.call(message, "relayedSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.relayedSequence = typeof message.relayedSequence === "number" ? $BigInt(message.relayedSequence) : $util.Long.fromBits(message.relayedSequence.low >>> 0, message.relayedSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.relayedSequence === "number")
                        object.relayedSequence = options.longs === $String ? $String(message.relayedSequence) : message.relayedSequence;
                    else
                        object.relayedSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.relayedSequence) : options.longs === $Number ? new $util.LongBits(message.relayedSequence.low >>> 0, message.relayedSequence.high >>> 0).toNumber(true) : message.relayedSequence;
                return object;
            };

            Decision.prototype.toJSON = function() {
                return Decision.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Decision;
        })();

        v1.DecidedPortion = (function() {

            const DecidedPortion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DecidedPortion.prototype.id = "";
            DecidedPortion.prototype.version = 0;
            DecidedPortion.prototype.kind = 0;
            DecidedPortion.prototype.label = 0;

            DecidedPortion.create = function(properties) {
                return new DecidedPortion(properties);
            };

            DecidedPortion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(16).uint32(message.version);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(24).int32(message.kind);
                if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== 0)
                    writer.uint32(32).uint32(message.label);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DecidedPortion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.DecidedPortion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DecidedPortion.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.DecidedPortion)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.DecidedPortion: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.DecidedPortion();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.sekisho.v1.PortionKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "PORTION_KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "PORTION_KIND_TITLE":
                    case 1:
                        message.kind = 1;
                        break;
                    case "PORTION_KIND_SUMMARY":
                    case 2:
                        message.kind = 2;
                        break;
                    case "PORTION_KIND_ASSESSMENT":
                    case 3:
                        message.kind = 3;
                        break;
                    case "PORTION_KIND_SECTORS":
                    case 4:
                        message.kind = 4;
                        break;
                    case "PORTION_KIND_VICTIM":
                    case 5:
                        message.kind = 5;
                        break;
                    case "PORTION_KIND_INDICATOR":
                    case 6:
                        message.kind = 6;
                        break;
                    case "PORTION_KIND_TECHNIQUE":
                    case 7:
                        message.kind = 7;
                        break;
                    case "PORTION_KIND_ATTRIBUTION":
                    case 8:
                        message.kind = 8;
                        break;
                    case "PORTION_KIND_MITIGATION":
                    case 9:
                        message.kind = 9;
                        break;
                    case "PORTION_KIND_REFERENCE":
                    case 10:
                        message.kind = 10;
                        break;
                    case "PORTION_KIND_PERSONAL_DATA":
                    case 11:
                        message.kind = 11;
                        break;
                    case "PORTION_KIND_COMMENT":
                    case 12:
                        message.kind = 12;
                        break;
                    case "PORTION_KIND_SOURCE_IDENTITY":
                    case 13:
                        message.kind = 13;
                        break;
                    case "PORTION_KIND_VULNERABILITY":
                    case 14:
                        message.kind = 14;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.label != null)
                    if ($Number(object.label) !== 0)
                        message.label = object.label >>> 0;
                return message;
            };

            DecidedPortion.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.version = 0;
                    object.kind = options.enums === $String ? "PORTION_KIND_UNSPECIFIED" : 0;
                    object.label = 0;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.sekisho.v1.PortionKind[message.kind] === $undefined ? message.kind : $root.sekisho.v1.PortionKind[message.kind] : message.kind;
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    object.label = message.label;
                return object;
            };

            DecidedPortion.prototype.toJSON = function() {
                return DecidedPortion.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DecidedPortion;
        })();

        v1.DecidedLabel = (function() {

            const DecidedLabel = function (properties) {
                this.releasedTo = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DecidedLabel.prototype.label = null;
            DecidedLabel.prototype.marking = "";
            DecidedLabel.prototype.releasedTo = $util.emptyArray;

            DecidedLabel.create = function(properties) {
                return new DecidedLabel(properties);
            };

            DecidedLabel.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    $root.sekisho.v1.Label.encode(message.label, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.marking != null && $Object.hasOwnProperty.call(message, "marking") && message.marking !== "")
                    writer.uint32(18).string(message.marking);
                if (message.releasedTo != null && message.releasedTo.length)
                    for (let i = 0; i < message.releasedTo.length; ++i)
                        writer.uint32(26).string(message.releasedTo[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DecidedLabel.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.DecidedLabel();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.label = $root.sekisho.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1, message.label);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.marking = value;
                            else
                                delete message.marking;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.releasedTo && message.releasedTo.length))
                                message.releasedTo = [];
                            message.releasedTo.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DecidedLabel.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.DecidedLabel)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.DecidedLabel: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.DecidedLabel();
                if (object.label != null) {
                    if (!$util.isObject(object.label))
                        throw $TypeError(".sekisho.v1.DecidedLabel.label: object expected");
                    message.label = $root.sekisho.v1.Label.fromObject(object.label, _depth + 1);
                }
                if (object.marking != null)
                    if (typeof object.marking !== "string" || object.marking.length)
                        message.marking = $String(object.marking);
                if (object.releasedTo) {
                    if (!$Array.isArray(object.releasedTo))
                        throw $TypeError(".sekisho.v1.DecidedLabel.releasedTo: array expected");
                    message.releasedTo = $Array(object.releasedTo.length);
                    for (let i = 0; i < object.releasedTo.length; ++i)
                        message.releasedTo[i] = $String(object.releasedTo[i]);
                }
                return message;
            };

            DecidedLabel.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.releasedTo = [];
                if (options.defaults) {
                    object.label = null;
                    object.marking = "";
                }
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    object.label = $root.sekisho.v1.Label.toObject(message.label, options, _depth + 1);
                if (message.marking != null && $Object.hasOwnProperty.call(message, "marking"))
                    object.marking = message.marking;
                if (message.releasedTo && message.releasedTo.length) {
                    object.releasedTo = $Array(message.releasedTo.length);
                    for (let j = 0; j < message.releasedTo.length; ++j)
                        object.releasedTo[j] = message.releasedTo[j];
                }
                return object;
            };

            DecidedLabel.prototype.toJSON = function() {
                return DecidedLabel.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DecidedLabel;
        })();

        v1.DecidedSource = (function() {

            const DecidedSource = function (properties) {
                this.distribution = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DecidedSource.prototype.portion = 0;
            DecidedSource.prototype.originator = "";
            DecidedSource.prototype.incidentId = "";
            DecidedSource.prototype.portionId = "";
            DecidedSource.prototype.portionVersion = 0;
            DecidedSource.prototype.label = null;
            DecidedSource.prototype.downgraded = null;
            DecidedSource.prototype.distribution = $util.emptyArray;

            DecidedSource.create = function(properties) {
                return new DecidedSource(properties);
            };

            DecidedSource.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.portion != null && $Object.hasOwnProperty.call(message, "portion") && message.portion !== 0)
                    writer.uint32(8).uint32(message.portion);
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator") && message.originator !== "")
                    writer.uint32(18).string(message.originator);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(26).string(message.incidentId);
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId") && message.portionId !== "")
                    writer.uint32(34).string(message.portionId);
                if (message.portionVersion != null && $Object.hasOwnProperty.call(message, "portionVersion") && message.portionVersion !== 0)
                    writer.uint32(40).uint32(message.portionVersion);
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    $root.sekisho.v1.Label.encode(message.label, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.downgraded != null && $Object.hasOwnProperty.call(message, "downgraded"))
                    $root.sekisho.v1.Label.encode(message.downgraded, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.distribution != null && message.distribution.length)
                    for (let i = 0; i < message.distribution.length; ++i)
                        writer.uint32(66).string(message.distribution[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DecidedSource.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.DecidedSource();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.portion = value;
                            else
                                delete message.portion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originator = value;
                            else
                                delete message.originator;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.portionId = value;
                            else
                                delete message.portionId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.portionVersion = value;
                            else
                                delete message.portionVersion;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.label = $root.sekisho.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1, message.label);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.downgraded = $root.sekisho.v1.Label.decode(reader, reader.size(), $undefined, _depth + 1, message.downgraded);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.distribution && message.distribution.length))
                                message.distribution = [];
                            message.distribution.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DecidedSource.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.DecidedSource)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.DecidedSource: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.DecidedSource();
                if (object.portion != null)
                    if ($Number(object.portion) !== 0)
                        message.portion = object.portion >>> 0;
                if (object.originator != null)
                    if (typeof object.originator !== "string" || object.originator.length)
                        message.originator = $String(object.originator);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.portionId != null)
                    if (typeof object.portionId !== "string" || object.portionId.length)
                        message.portionId = $String(object.portionId);
                if (object.portionVersion != null)
                    if ($Number(object.portionVersion) !== 0)
                        message.portionVersion = object.portionVersion >>> 0;
                if (object.label != null) {
                    if (!$util.isObject(object.label))
                        throw $TypeError(".sekisho.v1.DecidedSource.label: object expected");
                    message.label = $root.sekisho.v1.Label.fromObject(object.label, _depth + 1);
                }
                if (object.downgraded != null) {
                    if (!$util.isObject(object.downgraded))
                        throw $TypeError(".sekisho.v1.DecidedSource.downgraded: object expected");
                    message.downgraded = $root.sekisho.v1.Label.fromObject(object.downgraded, _depth + 1);
                }
                if (object.distribution) {
                    if (!$Array.isArray(object.distribution))
                        throw $TypeError(".sekisho.v1.DecidedSource.distribution: array expected");
                    message.distribution = $Array(object.distribution.length);
                    for (let i = 0; i < object.distribution.length; ++i)
                        message.distribution[i] = $String(object.distribution[i]);
                }
                return message;
            };

            DecidedSource.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.distribution = [];
                if (options.defaults) {
                    object.portion = 0;
                    object.originator = "";
                    object.incidentId = "";
                    object.portionId = "";
                    object.portionVersion = 0;
                    object.label = null;
                    object.downgraded = null;
                }
                if (message.portion != null && $Object.hasOwnProperty.call(message, "portion"))
                    object.portion = message.portion;
                if (message.originator != null && $Object.hasOwnProperty.call(message, "originator"))
                    object.originator = message.originator;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.portionId != null && $Object.hasOwnProperty.call(message, "portionId"))
                    object.portionId = message.portionId;
                if (message.portionVersion != null && $Object.hasOwnProperty.call(message, "portionVersion"))
                    object.portionVersion = message.portionVersion;
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    object.label = $root.sekisho.v1.Label.toObject(message.label, options, _depth + 1);
                if (message.downgraded != null && $Object.hasOwnProperty.call(message, "downgraded"))
                    object.downgraded = $root.sekisho.v1.Label.toObject(message.downgraded, options, _depth + 1);
                if (message.distribution && message.distribution.length) {
                    object.distribution = $Array(message.distribution.length);
                    for (let j = 0; j < message.distribution.length; ++j)
                        object.distribution[j] = message.distribution[j];
                }
                return object;
            };

            DecidedSource.prototype.toJSON = function() {
                return DecidedSource.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DecidedSource;
        })();

        v1.RecipientDecision = (function() {

            const RecipientDecision = function (properties) {
                this.verdicts = [];
                this.withheld = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RecipientDecision.prototype.organisation = "";
            RecipientDecision.prototype.deliveryId = "";
            RecipientDecision.prototype.marking = "";
            RecipientDecision.prototype.verdicts = $util.emptyArray;
            RecipientDecision.prototype.withheld = $util.emptyArray;

            RecipientDecision.create = function(properties) {
                return new RecipientDecision(properties);
            };

            RecipientDecision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation") && message.organisation !== "")
                    writer.uint32(10).string(message.organisation);
                if (message.deliveryId != null && $Object.hasOwnProperty.call(message, "deliveryId") && message.deliveryId !== "")
                    writer.uint32(18).string(message.deliveryId);
                if (message.marking != null && $Object.hasOwnProperty.call(message, "marking") && message.marking !== "")
                    writer.uint32(26).string(message.marking);
                if (message.verdicts != null && message.verdicts.length)
                    for (let i = 0; i < message.verdicts.length; ++i)
                        $root.sekisho.v1.Verdict.encode(message.verdicts[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.withheld != null && message.withheld.length)
                    for (let i = 0; i < message.withheld.length; ++i)
                        $root.sekisho.v1.WithheldPortion.encode(message.withheld[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RecipientDecision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.RecipientDecision();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.organisation = value;
                            else
                                delete message.organisation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.deliveryId = value;
                            else
                                delete message.deliveryId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.marking = value;
                            else
                                delete message.marking;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.verdicts && message.verdicts.length))
                                message.verdicts = [];
                            message.verdicts.push($root.sekisho.v1.Verdict.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.withheld && message.withheld.length))
                                message.withheld = [];
                            message.withheld.push($root.sekisho.v1.WithheldPortion.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RecipientDecision.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.RecipientDecision)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.RecipientDecision: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.RecipientDecision();
                if (object.organisation != null)
                    if (typeof object.organisation !== "string" || object.organisation.length)
                        message.organisation = $String(object.organisation);
                if (object.deliveryId != null)
                    if (typeof object.deliveryId !== "string" || object.deliveryId.length)
                        message.deliveryId = $String(object.deliveryId);
                if (object.marking != null)
                    if (typeof object.marking !== "string" || object.marking.length)
                        message.marking = $String(object.marking);
                if (object.verdicts) {
                    if (!$Array.isArray(object.verdicts))
                        throw $TypeError(".sekisho.v1.RecipientDecision.verdicts: array expected");
                    message.verdicts = $Array(object.verdicts.length);
                    for (let i = 0; i < object.verdicts.length; ++i) {
                        if (!$util.isObject(object.verdicts[i]))
                            throw $TypeError(".sekisho.v1.RecipientDecision.verdicts: object expected");
                        message.verdicts[i] = $root.sekisho.v1.Verdict.fromObject(object.verdicts[i], _depth + 1);
                    }
                }
                if (object.withheld) {
                    if (!$Array.isArray(object.withheld))
                        throw $TypeError(".sekisho.v1.RecipientDecision.withheld: array expected");
                    message.withheld = $Array(object.withheld.length);
                    for (let i = 0; i < object.withheld.length; ++i) {
                        if (!$util.isObject(object.withheld[i]))
                            throw $TypeError(".sekisho.v1.RecipientDecision.withheld: object expected");
                        message.withheld[i] = $root.sekisho.v1.WithheldPortion.fromObject(object.withheld[i], _depth + 1);
                    }
                }
                return message;
            };

            RecipientDecision.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.verdicts = [];
                    object.withheld = [];
                }
                if (options.defaults) {
                    object.organisation = "";
                    object.deliveryId = "";
                    object.marking = "";
                }
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation"))
                    object.organisation = message.organisation;
                if (message.deliveryId != null && $Object.hasOwnProperty.call(message, "deliveryId"))
                    object.deliveryId = message.deliveryId;
                if (message.marking != null && $Object.hasOwnProperty.call(message, "marking"))
                    object.marking = message.marking;
                if (message.verdicts && message.verdicts.length) {
                    object.verdicts = $Array(message.verdicts.length);
                    for (let j = 0; j < message.verdicts.length; ++j)
                        object.verdicts[j] = $root.sekisho.v1.Verdict.toObject(message.verdicts[j], options, _depth + 1);
                }
                if (message.withheld && message.withheld.length) {
                    object.withheld = $Array(message.withheld.length);
                    for (let j = 0; j < message.withheld.length; ++j)
                        object.withheld[j] = $root.sekisho.v1.WithheldPortion.toObject(message.withheld[j], options, _depth + 1);
                }
                return object;
            };

            RecipientDecision.prototype.toJSON = function() {
                return RecipientDecision.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RecipientDecision;
        })();

        v1.WithheldPortion = (function() {

            const WithheldPortion = function (properties) {
                this.failed = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            WithheldPortion.prototype.portion = 0;
            WithheldPortion.prototype.rule = "";
            WithheldPortion.prototype.marking = "";
            WithheldPortion.prototype.failed = $util.emptyArray;

            WithheldPortion.create = function(properties) {
                return new WithheldPortion(properties);
            };

            WithheldPortion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.portion != null && $Object.hasOwnProperty.call(message, "portion") && message.portion !== 0)
                    writer.uint32(8).uint32(message.portion);
                if (message.rule != null && $Object.hasOwnProperty.call(message, "rule") && message.rule !== "")
                    writer.uint32(18).string(message.rule);
                if (message.marking != null && $Object.hasOwnProperty.call(message, "marking") && message.marking !== "")
                    writer.uint32(26).string(message.marking);
                if (message.failed != null && message.failed.length)
                    for (let i = 0; i < message.failed.length; ++i)
                        $root.sekisho.v1.FailedAxis.encode(message.failed[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            WithheldPortion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.WithheldPortion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.portion = value;
                            else
                                delete message.portion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rule = value;
                            else
                                delete message.rule;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.marking = value;
                            else
                                delete message.marking;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.failed && message.failed.length))
                                message.failed = [];
                            message.failed.push($root.sekisho.v1.FailedAxis.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            WithheldPortion.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.WithheldPortion)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.WithheldPortion: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.WithheldPortion();
                if (object.portion != null)
                    if ($Number(object.portion) !== 0)
                        message.portion = object.portion >>> 0;
                if (object.rule != null)
                    if (typeof object.rule !== "string" || object.rule.length)
                        message.rule = $String(object.rule);
                if (object.marking != null)
                    if (typeof object.marking !== "string" || object.marking.length)
                        message.marking = $String(object.marking);
                if (object.failed) {
                    if (!$Array.isArray(object.failed))
                        throw $TypeError(".sekisho.v1.WithheldPortion.failed: array expected");
                    message.failed = $Array(object.failed.length);
                    for (let i = 0; i < object.failed.length; ++i) {
                        if (!$util.isObject(object.failed[i]))
                            throw $TypeError(".sekisho.v1.WithheldPortion.failed: object expected");
                        message.failed[i] = $root.sekisho.v1.FailedAxis.fromObject(object.failed[i], _depth + 1);
                    }
                }
                return message;
            };

            WithheldPortion.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.failed = [];
                if (options.defaults) {
                    object.portion = 0;
                    object.rule = "";
                    object.marking = "";
                }
                if (message.portion != null && $Object.hasOwnProperty.call(message, "portion"))
                    object.portion = message.portion;
                if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
                    object.rule = message.rule;
                if (message.marking != null && $Object.hasOwnProperty.call(message, "marking"))
                    object.marking = message.marking;
                if (message.failed && message.failed.length) {
                    object.failed = $Array(message.failed.length);
                    for (let j = 0; j < message.failed.length; ++j)
                        object.failed[j] = $root.sekisho.v1.FailedAxis.toObject(message.failed[j], options, _depth + 1);
                }
                return object;
            };

            WithheldPortion.prototype.toJSON = function() {
                return WithheldPortion.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WithheldPortion;
        })();

        v1.Verdict = (function() {

            const Verdict = function (properties) {
                this.failed = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Verdict.prototype.permitted = false;
            Verdict.prototype.failed = $util.emptyArray;

            Verdict.create = function(properties) {
                return new Verdict(properties);
            };

            Verdict.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.permitted != null && $Object.hasOwnProperty.call(message, "permitted") && message.permitted !== false)
                    writer.uint32(8).bool(message.permitted);
                if (message.failed != null && message.failed.length)
                    for (let i = 0; i < message.failed.length; ++i)
                        $root.sekisho.v1.FailedAxis.encode(message.failed[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Verdict.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Verdict();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.permitted = value;
                            else
                                delete message.permitted;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.failed && message.failed.length))
                                message.failed = [];
                            message.failed.push($root.sekisho.v1.FailedAxis.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Verdict.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Verdict)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Verdict: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Verdict();
                if (object.permitted != null)
                    if (object.permitted)
                        message.permitted = $Boolean(object.permitted);
                if (object.failed) {
                    if (!$Array.isArray(object.failed))
                        throw $TypeError(".sekisho.v1.Verdict.failed: array expected");
                    message.failed = $Array(object.failed.length);
                    for (let i = 0; i < object.failed.length; ++i) {
                        if (!$util.isObject(object.failed[i]))
                            throw $TypeError(".sekisho.v1.Verdict.failed: object expected");
                        message.failed[i] = $root.sekisho.v1.FailedAxis.fromObject(object.failed[i], _depth + 1);
                    }
                }
                return message;
            };

            Verdict.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.failed = [];
                if (options.defaults)
                    object.permitted = false;
                if (message.permitted != null && $Object.hasOwnProperty.call(message, "permitted"))
                    object.permitted = message.permitted;
                if (message.failed && message.failed.length) {
                    object.failed = $Array(message.failed.length);
                    for (let j = 0; j < message.failed.length; ++j)
                        object.failed[j] = $root.sekisho.v1.FailedAxis.toObject(message.failed[j], options, _depth + 1);
                }
                return object;
            };

            Verdict.prototype.toJSON = function() {
                return Verdict.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Verdict;
        })();

        v1.FailedAxis = (function() {

            const FailedAxis = function (properties) {
                this.params = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FailedAxis.prototype.axis = "";
            FailedAxis.prototype.code = "";
            FailedAxis.prototype.params = $util.emptyObject;

            FailedAxis.create = function(properties) {
                return new FailedAxis(properties);
            };

            FailedAxis.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.axis != null && $Object.hasOwnProperty.call(message, "axis") && message.axis !== "")
                    writer.uint32(10).string(message.axis);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(18).string(message.code);
                if (message.params != null && $Object.hasOwnProperty.call(message, "params"))
                    for (let keys = $Object.keys(message.params), i = 0; i < keys.length; ++i)
                        writer.uint32(26).fork().uint32(10).string(keys[i]).uint32(18).string(message.params[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FailedAxis.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.FailedAxis();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.axis = value;
                            else
                                delete message.axis;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.params === $util.emptyObject)
                                message.params = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.params, key);
                            message.params[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            FailedAxis.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.FailedAxis)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.FailedAxis: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.FailedAxis();
                if (object.axis != null)
                    if (typeof object.axis !== "string" || object.axis.length)
                        message.axis = $String(object.axis);
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.params) {
                    if (!$util.isObject(object.params))
                        throw $TypeError(".sekisho.v1.FailedAxis.params: object expected");
                    message.params = {};
                    for (let keys = $Object.keys(object.params), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.params, keys[i]);
                        message.params[keys[i]] = $String(object.params[keys[i]]);
                    }
                }
                return message;
            };

            FailedAxis.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults)
                    object.params = {};
                if (options.defaults) {
                    object.axis = "";
                    object.code = "";
                }
                if (message.axis != null && $Object.hasOwnProperty.call(message, "axis"))
                    object.axis = message.axis;
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                let keys2;
                if (message.params && (keys2 = $Object.keys(message.params)).length) {
                    object.params = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.params, keys2[j]);
                        object.params[keys2[j]] = message.params[keys2[j]];
                    }
                }
                return object;
            };

            FailedAxis.prototype.toJSON = function() {
                return FailedAxis.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FailedAxis;
        })();

        v1.MetricsSnapshot = (function() {

            const MetricsSnapshot = function (properties) {
                this.latency = [];
                this.delays = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MetricsSnapshot.prototype.runId = "";
            MetricsSnapshot.prototype.unixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            MetricsSnapshot.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            MetricsSnapshot.prototype.submitted = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.rejected = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.decided = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.dispatched = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.delivered = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.denied = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.duplicated = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.redelivered = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.refused = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.triaged = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.inFlight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MetricsSnapshot.prototype.latency = $util.emptyArray;
            MetricsSnapshot.prototype.delays = $util.emptyArray;

            MetricsSnapshot.create = function(properties) {
                return new MetricsSnapshot(properties);
            };

            MetricsSnapshot.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId") && message.runId !== "")
                    writer.uint32(10).string(message.runId);
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs") && (typeof message.unixMs === "object" ? message.unixMs.low || message.unixMs.high : message.unixMs !== 0))
                    writer.uint32(16).int64(message.unixMs);
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(24).int64(message.storyMs);
                if (message.submitted != null && $Object.hasOwnProperty.call(message, "submitted") && (typeof message.submitted === "object" ? message.submitted.low || message.submitted.high : message.submitted !== 0))
                    writer.uint32(32).uint64(message.submitted);
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected") && (typeof message.rejected === "object" ? message.rejected.low || message.rejected.high : message.rejected !== 0))
                    writer.uint32(40).uint64(message.rejected);
                if (message.decided != null && $Object.hasOwnProperty.call(message, "decided") && (typeof message.decided === "object" ? message.decided.low || message.decided.high : message.decided !== 0))
                    writer.uint32(48).uint64(message.decided);
                if (message.dispatched != null && $Object.hasOwnProperty.call(message, "dispatched") && (typeof message.dispatched === "object" ? message.dispatched.low || message.dispatched.high : message.dispatched !== 0))
                    writer.uint32(56).uint64(message.dispatched);
                if (message.delivered != null && $Object.hasOwnProperty.call(message, "delivered") && (typeof message.delivered === "object" ? message.delivered.low || message.delivered.high : message.delivered !== 0))
                    writer.uint32(64).uint64(message.delivered);
                if (message.denied != null && $Object.hasOwnProperty.call(message, "denied") && (typeof message.denied === "object" ? message.denied.low || message.denied.high : message.denied !== 0))
                    writer.uint32(72).uint64(message.denied);
                if (message.duplicated != null && $Object.hasOwnProperty.call(message, "duplicated") && (typeof message.duplicated === "object" ? message.duplicated.low || message.duplicated.high : message.duplicated !== 0))
                    writer.uint32(80).uint64(message.duplicated);
                if (message.redelivered != null && $Object.hasOwnProperty.call(message, "redelivered") && (typeof message.redelivered === "object" ? message.redelivered.low || message.redelivered.high : message.redelivered !== 0))
                    writer.uint32(88).uint64(message.redelivered);
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && (typeof message.refused === "object" ? message.refused.low || message.refused.high : message.refused !== 0))
                    writer.uint32(96).uint64(message.refused);
                if (message.triaged != null && $Object.hasOwnProperty.call(message, "triaged") && (typeof message.triaged === "object" ? message.triaged.low || message.triaged.high : message.triaged !== 0))
                    writer.uint32(104).uint64(message.triaged);
                if (message.inFlight != null && $Object.hasOwnProperty.call(message, "inFlight") && (typeof message.inFlight === "object" ? message.inFlight.low || message.inFlight.high : message.inFlight !== 0))
                    writer.uint32(112).uint64(message.inFlight);
                if (message.latency != null && message.latency.length)
                    for (let i = 0; i < message.latency.length; ++i)
                        $root.sekisho.v1.WindowLatency.encode(message.latency[i], writer.uint32(122).fork(), _depth + 1).ldelim();
                if (message.delays != null && message.delays.length)
                    for (let i = 0; i < message.delays.length; ++i)
                        $root.sekisho.v1.ProcessDelay.encode(message.delays[i], writer.uint32(130).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MetricsSnapshot.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.MetricsSnapshot();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runId = value;
                            else
                                delete message.runId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.unixMs = value;
                            else
                                delete message.unixMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.submitted = value;
                            else
                                delete message.submitted;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.rejected = value;
                            else
                                delete message.rejected;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.decided = value;
                            else
                                delete message.decided;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.dispatched = value;
                            else
                                delete message.dispatched;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.delivered = value;
                            else
                                delete message.delivered;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.denied = value;
                            else
                                delete message.denied;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.duplicated = value;
                            else
                                delete message.duplicated;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.redelivered = value;
                            else
                                delete message.redelivered;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.refused = value;
                            else
                                delete message.refused;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.triaged = value;
                            else
                                delete message.triaged;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.inFlight = value;
                            else
                                delete message.inFlight;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if (!(message.latency && message.latency.length))
                                message.latency = [];
                            message.latency.push($root.sekisho.v1.WindowLatency.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if (!(message.delays && message.delays.length))
                                message.delays = [];
                            message.delays.push($root.sekisho.v1.ProcessDelay.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MetricsSnapshot.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.MetricsSnapshot)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.MetricsSnapshot: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.MetricsSnapshot();
                if (object.runId != null)
                    if (typeof object.runId !== "string" || object.runId.length)
                        message.runId = $String(object.runId);
                if (object.unixMs != null)
                    if (typeof object.unixMs === "object" ? object.unixMs.low || object.unixMs.high : $Number(object.unixMs) !== 0)
                        if ($util.Long)
                            message.unixMs = $util.Long.fromValue(object.unixMs, false);
                        else if (typeof object.unixMs === "string")
                            message.unixMs = $parseInt(object.unixMs, 10);
                        else if (typeof object.unixMs === "number")
                            message.unixMs = object.unixMs;
                        else if (typeof object.unixMs === "object")
                            message.unixMs = new $util.LongBits(object.unixMs.low >>> 0, object.unixMs.high >>> 0).toNumber();
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.submitted != null)
                    if (typeof object.submitted === "object" ? object.submitted.low || object.submitted.high : $Number(object.submitted) !== 0)
                        if ($util.Long)
                            message.submitted = $util.Long.fromValue(object.submitted, true);
                        else if (typeof object.submitted === "string")
                            message.submitted = $parseInt(object.submitted, 10);
                        else if (typeof object.submitted === "number")
                            message.submitted = object.submitted;
                        else if (typeof object.submitted === "object")
                            message.submitted = new $util.LongBits(object.submitted.low >>> 0, object.submitted.high >>> 0).toNumber(true);
                if (object.rejected != null)
                    if (typeof object.rejected === "object" ? object.rejected.low || object.rejected.high : $Number(object.rejected) !== 0)
                        if ($util.Long)
                            message.rejected = $util.Long.fromValue(object.rejected, true);
                        else if (typeof object.rejected === "string")
                            message.rejected = $parseInt(object.rejected, 10);
                        else if (typeof object.rejected === "number")
                            message.rejected = object.rejected;
                        else if (typeof object.rejected === "object")
                            message.rejected = new $util.LongBits(object.rejected.low >>> 0, object.rejected.high >>> 0).toNumber(true);
                if (object.decided != null)
                    if (typeof object.decided === "object" ? object.decided.low || object.decided.high : $Number(object.decided) !== 0)
                        if ($util.Long)
                            message.decided = $util.Long.fromValue(object.decided, true);
                        else if (typeof object.decided === "string")
                            message.decided = $parseInt(object.decided, 10);
                        else if (typeof object.decided === "number")
                            message.decided = object.decided;
                        else if (typeof object.decided === "object")
                            message.decided = new $util.LongBits(object.decided.low >>> 0, object.decided.high >>> 0).toNumber(true);
                if (object.dispatched != null)
                    if (typeof object.dispatched === "object" ? object.dispatched.low || object.dispatched.high : $Number(object.dispatched) !== 0)
                        if ($util.Long)
                            message.dispatched = $util.Long.fromValue(object.dispatched, true);
                        else if (typeof object.dispatched === "string")
                            message.dispatched = $parseInt(object.dispatched, 10);
                        else if (typeof object.dispatched === "number")
                            message.dispatched = object.dispatched;
                        else if (typeof object.dispatched === "object")
                            message.dispatched = new $util.LongBits(object.dispatched.low >>> 0, object.dispatched.high >>> 0).toNumber(true);
                if (object.delivered != null)
                    if (typeof object.delivered === "object" ? object.delivered.low || object.delivered.high : $Number(object.delivered) !== 0)
                        if ($util.Long)
                            message.delivered = $util.Long.fromValue(object.delivered, true);
                        else if (typeof object.delivered === "string")
                            message.delivered = $parseInt(object.delivered, 10);
                        else if (typeof object.delivered === "number")
                            message.delivered = object.delivered;
                        else if (typeof object.delivered === "object")
                            message.delivered = new $util.LongBits(object.delivered.low >>> 0, object.delivered.high >>> 0).toNumber(true);
                if (object.denied != null)
                    if (typeof object.denied === "object" ? object.denied.low || object.denied.high : $Number(object.denied) !== 0)
                        if ($util.Long)
                            message.denied = $util.Long.fromValue(object.denied, true);
                        else if (typeof object.denied === "string")
                            message.denied = $parseInt(object.denied, 10);
                        else if (typeof object.denied === "number")
                            message.denied = object.denied;
                        else if (typeof object.denied === "object")
                            message.denied = new $util.LongBits(object.denied.low >>> 0, object.denied.high >>> 0).toNumber(true);
                if (object.duplicated != null)
                    if (typeof object.duplicated === "object" ? object.duplicated.low || object.duplicated.high : $Number(object.duplicated) !== 0)
                        if ($util.Long)
                            message.duplicated = $util.Long.fromValue(object.duplicated, true);
                        else if (typeof object.duplicated === "string")
                            message.duplicated = $parseInt(object.duplicated, 10);
                        else if (typeof object.duplicated === "number")
                            message.duplicated = object.duplicated;
                        else if (typeof object.duplicated === "object")
                            message.duplicated = new $util.LongBits(object.duplicated.low >>> 0, object.duplicated.high >>> 0).toNumber(true);
                if (object.redelivered != null)
                    if (typeof object.redelivered === "object" ? object.redelivered.low || object.redelivered.high : $Number(object.redelivered) !== 0)
                        if ($util.Long)
                            message.redelivered = $util.Long.fromValue(object.redelivered, true);
                        else if (typeof object.redelivered === "string")
                            message.redelivered = $parseInt(object.redelivered, 10);
                        else if (typeof object.redelivered === "number")
                            message.redelivered = object.redelivered;
                        else if (typeof object.redelivered === "object")
                            message.redelivered = new $util.LongBits(object.redelivered.low >>> 0, object.redelivered.high >>> 0).toNumber(true);
                if (object.refused != null)
                    if (typeof object.refused === "object" ? object.refused.low || object.refused.high : $Number(object.refused) !== 0)
                        if ($util.Long)
                            message.refused = $util.Long.fromValue(object.refused, true);
                        else if (typeof object.refused === "string")
                            message.refused = $parseInt(object.refused, 10);
                        else if (typeof object.refused === "number")
                            message.refused = object.refused;
                        else if (typeof object.refused === "object")
                            message.refused = new $util.LongBits(object.refused.low >>> 0, object.refused.high >>> 0).toNumber(true);
                if (object.triaged != null)
                    if (typeof object.triaged === "object" ? object.triaged.low || object.triaged.high : $Number(object.triaged) !== 0)
                        if ($util.Long)
                            message.triaged = $util.Long.fromValue(object.triaged, true);
                        else if (typeof object.triaged === "string")
                            message.triaged = $parseInt(object.triaged, 10);
                        else if (typeof object.triaged === "number")
                            message.triaged = object.triaged;
                        else if (typeof object.triaged === "object")
                            message.triaged = new $util.LongBits(object.triaged.low >>> 0, object.triaged.high >>> 0).toNumber(true);
                if (object.inFlight != null)
                    if (typeof object.inFlight === "object" ? object.inFlight.low || object.inFlight.high : $Number(object.inFlight) !== 0)
                        if ($util.Long)
                            message.inFlight = $util.Long.fromValue(object.inFlight, true);
                        else if (typeof object.inFlight === "string")
                            message.inFlight = $parseInt(object.inFlight, 10);
                        else if (typeof object.inFlight === "number")
                            message.inFlight = object.inFlight;
                        else if (typeof object.inFlight === "object")
                            message.inFlight = new $util.LongBits(object.inFlight.low >>> 0, object.inFlight.high >>> 0).toNumber(true);
                if (object.latency) {
                    if (!$Array.isArray(object.latency))
                        throw $TypeError(".sekisho.v1.MetricsSnapshot.latency: array expected");
                    message.latency = $Array(object.latency.length);
                    for (let i = 0; i < object.latency.length; ++i) {
                        if (!$util.isObject(object.latency[i]))
                            throw $TypeError(".sekisho.v1.MetricsSnapshot.latency: object expected");
                        message.latency[i] = $root.sekisho.v1.WindowLatency.fromObject(object.latency[i], _depth + 1);
                    }
                }
                if (object.delays) {
                    if (!$Array.isArray(object.delays))
                        throw $TypeError(".sekisho.v1.MetricsSnapshot.delays: array expected");
                    message.delays = $Array(object.delays.length);
                    for (let i = 0; i < object.delays.length; ++i) {
                        if (!$util.isObject(object.delays[i]))
                            throw $TypeError(".sekisho.v1.MetricsSnapshot.delays: object expected");
                        message.delays[i] = $root.sekisho.v1.ProcessDelay.fromObject(object.delays[i], _depth + 1);
                    }
                }
                return message;
            };

            MetricsSnapshot.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.latency = [];
                    object.delays = [];
                }
                if (options.defaults) {
                    object.runId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.unixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.unixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.submitted = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.submitted = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.rejected = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.rejected = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.decided = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.decided = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.dispatched = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.dispatched = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.delivered = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.delivered = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.denied = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.denied = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.duplicated = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.duplicated = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.redelivered = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.redelivered = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.refused = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.refused = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.triaged = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.triaged = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.inFlight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.inFlight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId"))
                    object.runId = message.runId;
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.unixMs = typeof message.unixMs === "number" ? $BigInt(message.unixMs) : $util.Long.fromBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.unixMs === "number")
                        object.unixMs = options.longs === $String ? $String(message.unixMs) : message.unixMs;
                    else
                        object.unixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.unixMs) : options.longs === $Number ? new $util.LongBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0).toNumber() : message.unixMs;
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.submitted != null && $Object.hasOwnProperty.call(message, "submitted"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.submitted = typeof message.submitted === "number" ? $BigInt(message.submitted) : $util.Long.fromBits(message.submitted.low >>> 0, message.submitted.high >>> 0, true).toBigInt();
                    else if (typeof message.submitted === "number")
                        object.submitted = options.longs === $String ? $String(message.submitted) : message.submitted;
                    else
                        object.submitted = options.longs === $String ? $util.Long.prototype.toString.call(message.submitted) : options.longs === $Number ? new $util.LongBits(message.submitted.low >>> 0, message.submitted.high >>> 0).toNumber(true) : message.submitted;
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.rejected = typeof message.rejected === "number" ? $BigInt(message.rejected) : $util.Long.fromBits(message.rejected.low >>> 0, message.rejected.high >>> 0, true).toBigInt();
                    else if (typeof message.rejected === "number")
                        object.rejected = options.longs === $String ? $String(message.rejected) : message.rejected;
                    else
                        object.rejected = options.longs === $String ? $util.Long.prototype.toString.call(message.rejected) : options.longs === $Number ? new $util.LongBits(message.rejected.low >>> 0, message.rejected.high >>> 0).toNumber(true) : message.rejected;
                if (message.decided != null && $Object.hasOwnProperty.call(message, "decided"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.decided = typeof message.decided === "number" ? $BigInt(message.decided) : $util.Long.fromBits(message.decided.low >>> 0, message.decided.high >>> 0, true).toBigInt();
                    else if (typeof message.decided === "number")
                        object.decided = options.longs === $String ? $String(message.decided) : message.decided;
                    else
                        object.decided = options.longs === $String ? $util.Long.prototype.toString.call(message.decided) : options.longs === $Number ? new $util.LongBits(message.decided.low >>> 0, message.decided.high >>> 0).toNumber(true) : message.decided;
                if (message.dispatched != null && $Object.hasOwnProperty.call(message, "dispatched"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.dispatched = typeof message.dispatched === "number" ? $BigInt(message.dispatched) : $util.Long.fromBits(message.dispatched.low >>> 0, message.dispatched.high >>> 0, true).toBigInt();
                    else if (typeof message.dispatched === "number")
                        object.dispatched = options.longs === $String ? $String(message.dispatched) : message.dispatched;
                    else
                        object.dispatched = options.longs === $String ? $util.Long.prototype.toString.call(message.dispatched) : options.longs === $Number ? new $util.LongBits(message.dispatched.low >>> 0, message.dispatched.high >>> 0).toNumber(true) : message.dispatched;
                if (message.delivered != null && $Object.hasOwnProperty.call(message, "delivered"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.delivered = typeof message.delivered === "number" ? $BigInt(message.delivered) : $util.Long.fromBits(message.delivered.low >>> 0, message.delivered.high >>> 0, true).toBigInt();
                    else if (typeof message.delivered === "number")
                        object.delivered = options.longs === $String ? $String(message.delivered) : message.delivered;
                    else
                        object.delivered = options.longs === $String ? $util.Long.prototype.toString.call(message.delivered) : options.longs === $Number ? new $util.LongBits(message.delivered.low >>> 0, message.delivered.high >>> 0).toNumber(true) : message.delivered;
                if (message.denied != null && $Object.hasOwnProperty.call(message, "denied"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.denied = typeof message.denied === "number" ? $BigInt(message.denied) : $util.Long.fromBits(message.denied.low >>> 0, message.denied.high >>> 0, true).toBigInt();
                    else if (typeof message.denied === "number")
                        object.denied = options.longs === $String ? $String(message.denied) : message.denied;
                    else
                        object.denied = options.longs === $String ? $util.Long.prototype.toString.call(message.denied) : options.longs === $Number ? new $util.LongBits(message.denied.low >>> 0, message.denied.high >>> 0).toNumber(true) : message.denied;
                if (message.duplicated != null && $Object.hasOwnProperty.call(message, "duplicated"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.duplicated = typeof message.duplicated === "number" ? $BigInt(message.duplicated) : $util.Long.fromBits(message.duplicated.low >>> 0, message.duplicated.high >>> 0, true).toBigInt();
                    else if (typeof message.duplicated === "number")
                        object.duplicated = options.longs === $String ? $String(message.duplicated) : message.duplicated;
                    else
                        object.duplicated = options.longs === $String ? $util.Long.prototype.toString.call(message.duplicated) : options.longs === $Number ? new $util.LongBits(message.duplicated.low >>> 0, message.duplicated.high >>> 0).toNumber(true) : message.duplicated;
                if (message.redelivered != null && $Object.hasOwnProperty.call(message, "redelivered"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.redelivered = typeof message.redelivered === "number" ? $BigInt(message.redelivered) : $util.Long.fromBits(message.redelivered.low >>> 0, message.redelivered.high >>> 0, true).toBigInt();
                    else if (typeof message.redelivered === "number")
                        object.redelivered = options.longs === $String ? $String(message.redelivered) : message.redelivered;
                    else
                        object.redelivered = options.longs === $String ? $util.Long.prototype.toString.call(message.redelivered) : options.longs === $Number ? new $util.LongBits(message.redelivered.low >>> 0, message.redelivered.high >>> 0).toNumber(true) : message.redelivered;
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.refused = typeof message.refused === "number" ? $BigInt(message.refused) : $util.Long.fromBits(message.refused.low >>> 0, message.refused.high >>> 0, true).toBigInt();
                    else if (typeof message.refused === "number")
                        object.refused = options.longs === $String ? $String(message.refused) : message.refused;
                    else
                        object.refused = options.longs === $String ? $util.Long.prototype.toString.call(message.refused) : options.longs === $Number ? new $util.LongBits(message.refused.low >>> 0, message.refused.high >>> 0).toNumber(true) : message.refused;
                if (message.triaged != null && $Object.hasOwnProperty.call(message, "triaged"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.triaged = typeof message.triaged === "number" ? $BigInt(message.triaged) : $util.Long.fromBits(message.triaged.low >>> 0, message.triaged.high >>> 0, true).toBigInt();
                    else if (typeof message.triaged === "number")
                        object.triaged = options.longs === $String ? $String(message.triaged) : message.triaged;
                    else
                        object.triaged = options.longs === $String ? $util.Long.prototype.toString.call(message.triaged) : options.longs === $Number ? new $util.LongBits(message.triaged.low >>> 0, message.triaged.high >>> 0).toNumber(true) : message.triaged;
                if (message.inFlight != null && $Object.hasOwnProperty.call(message, "inFlight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.inFlight = typeof message.inFlight === "number" ? $BigInt(message.inFlight) : $util.Long.fromBits(message.inFlight.low >>> 0, message.inFlight.high >>> 0, true).toBigInt();
                    else if (typeof message.inFlight === "number")
                        object.inFlight = options.longs === $String ? $String(message.inFlight) : message.inFlight;
                    else
                        object.inFlight = options.longs === $String ? $util.Long.prototype.toString.call(message.inFlight) : options.longs === $Number ? new $util.LongBits(message.inFlight.low >>> 0, message.inFlight.high >>> 0).toNumber(true) : message.inFlight;
                if (message.latency && message.latency.length) {
                    object.latency = $Array(message.latency.length);
                    for (let j = 0; j < message.latency.length; ++j)
                        object.latency[j] = $root.sekisho.v1.WindowLatency.toObject(message.latency[j], options, _depth + 1);
                }
                if (message.delays && message.delays.length) {
                    object.delays = $Array(message.delays.length);
                    for (let j = 0; j < message.delays.length; ++j)
                        object.delays[j] = $root.sekisho.v1.ProcessDelay.toObject(message.delays[j], options, _depth + 1);
                }
                return object;
            };

            MetricsSnapshot.prototype.toJSON = function() {
                return MetricsSnapshot.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MetricsSnapshot;
        })();

        v1.WindowLatency = (function() {

            const WindowLatency = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            WindowLatency.prototype.window = "";
            WindowLatency.prototype.stage = "";
            WindowLatency.prototype.n = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            WindowLatency.prototype.p50 = null;
            WindowLatency.prototype.p90 = null;
            WindowLatency.prototype.p99 = null;
            WindowLatency.prototype.p999 = null;
            WindowLatency.prototype.max = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WindowLatency.prototype, "_p50", {
                get: $util.oneOfGetter($oneOfFields = ["p50"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WindowLatency.prototype, "_p90", {
                get: $util.oneOfGetter($oneOfFields = ["p90"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WindowLatency.prototype, "_p99", {
                get: $util.oneOfGetter($oneOfFields = ["p99"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WindowLatency.prototype, "_p999", {
                get: $util.oneOfGetter($oneOfFields = ["p999"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            WindowLatency.create = function(properties) {
                return new WindowLatency(properties);
            };

            WindowLatency.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.window != null && $Object.hasOwnProperty.call(message, "window") && message.window !== "")
                    writer.uint32(10).string(message.window);
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                    writer.uint32(18).string(message.stage);
                if (message.n != null && $Object.hasOwnProperty.call(message, "n") && (typeof message.n === "object" ? message.n.low || message.n.high : message.n !== 0))
                    writer.uint32(24).uint64(message.n);
                if (message.p50 != null && $Object.hasOwnProperty.call(message, "p50"))
                    writer.uint32(33).double(message.p50);
                if (message.p90 != null && $Object.hasOwnProperty.call(message, "p90"))
                    writer.uint32(41).double(message.p90);
                if (message.p99 != null && $Object.hasOwnProperty.call(message, "p99"))
                    writer.uint32(49).double(message.p99);
                if (message.p999 != null && $Object.hasOwnProperty.call(message, "p999"))
                    writer.uint32(57).double(message.p999);
                if (message.max != null && $Object.hasOwnProperty.call(message, "max") && !$Object.is(message.max, 0))
                    writer.uint32(65).double(message.max);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            WindowLatency.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.WindowLatency();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.window = value;
                            else
                                delete message.window;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.n = value;
                            else
                                delete message.n;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.p50 = reader.double();
                            message._p50 = "p50";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.p90 = reader.double();
                            message._p90 = "p90";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.p99 = reader.double();
                            message._p99 = "p99";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            message.p999 = reader.double();
                            message._p999 = "p999";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.max = value;
                            else
                                delete message.max;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            WindowLatency.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.WindowLatency)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.WindowLatency: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.WindowLatency();
                if (object.window != null)
                    if (typeof object.window !== "string" || object.window.length)
                        message.window = $String(object.window);
                if (object.stage != null)
                    if (typeof object.stage !== "string" || object.stage.length)
                        message.stage = $String(object.stage);
                if (object.n != null)
                    if (typeof object.n === "object" ? object.n.low || object.n.high : $Number(object.n) !== 0)
                        if ($util.Long)
                            message.n = $util.Long.fromValue(object.n, true);
                        else if (typeof object.n === "string")
                            message.n = $parseInt(object.n, 10);
                        else if (typeof object.n === "number")
                            message.n = object.n;
                        else if (typeof object.n === "object")
                            message.n = new $util.LongBits(object.n.low >>> 0, object.n.high >>> 0).toNumber(true);
                if (object.p50 != null)
                    message.p50 = $Number(object.p50);
                if (object.p90 != null)
                    message.p90 = $Number(object.p90);
                if (object.p99 != null)
                    message.p99 = $Number(object.p99);
                if (object.p999 != null)
                    message.p999 = $Number(object.p999);
                if (object.max != null)
                    if (!$Object.is($Number(object.max), 0))
                        message.max = $Number(object.max);
                return message;
            };

            WindowLatency.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.window = "";
                    object.stage = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.n = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.n = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.max = 0;
                }
                if (message.window != null && $Object.hasOwnProperty.call(message, "window"))
                    object.window = message.window;
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage"))
                    object.stage = message.stage;
                if (message.n != null && $Object.hasOwnProperty.call(message, "n"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.n = typeof message.n === "number" ? $BigInt(message.n) : $util.Long.fromBits(message.n.low >>> 0, message.n.high >>> 0, true).toBigInt();
                    else if (typeof message.n === "number")
                        object.n = options.longs === $String ? $String(message.n) : message.n;
                    else
                        object.n = options.longs === $String ? $util.Long.prototype.toString.call(message.n) : options.longs === $Number ? new $util.LongBits(message.n.low >>> 0, message.n.high >>> 0).toNumber(true) : message.n;
                if (message.p50 != null && $Object.hasOwnProperty.call(message, "p50"))
                    object.p50 = options.json && !$isFinite(message.p50) ? $String(message.p50) : message.p50;
                if (message.p90 != null && $Object.hasOwnProperty.call(message, "p90"))
                    object.p90 = options.json && !$isFinite(message.p90) ? $String(message.p90) : message.p90;
                if (message.p99 != null && $Object.hasOwnProperty.call(message, "p99"))
                    object.p99 = options.json && !$isFinite(message.p99) ? $String(message.p99) : message.p99;
                if (message.p999 != null && $Object.hasOwnProperty.call(message, "p999"))
                    object.p999 = options.json && !$isFinite(message.p999) ? $String(message.p999) : message.p999;
                if (message.max != null && $Object.hasOwnProperty.call(message, "max"))
                    object.max = options.json && !$isFinite(message.max) ? $String(message.max) : message.max;
                return object;
            };

            WindowLatency.prototype.toJSON = function() {
                return WindowLatency.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WindowLatency;
        })();

        v1.ProcessDelay = (function() {

            const ProcessDelay = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ProcessDelay.prototype.process = "";
            ProcessDelay.prototype.n = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProcessDelay.prototype.p50Ms = null;
            ProcessDelay.prototype.p99Ms = null;
            ProcessDelay.prototype.maxMs = 0;
            ProcessDelay.prototype.stalls = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ProcessDelay.prototype, "_p50Ms", {
                get: $util.oneOfGetter($oneOfFields = ["p50Ms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ProcessDelay.prototype, "_p99Ms", {
                get: $util.oneOfGetter($oneOfFields = ["p99Ms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ProcessDelay.create = function(properties) {
                return new ProcessDelay(properties);
            };

            ProcessDelay.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.process != null && $Object.hasOwnProperty.call(message, "process") && message.process !== "")
                    writer.uint32(10).string(message.process);
                if (message.n != null && $Object.hasOwnProperty.call(message, "n") && (typeof message.n === "object" ? message.n.low || message.n.high : message.n !== 0))
                    writer.uint32(16).uint64(message.n);
                if (message.p50Ms != null && $Object.hasOwnProperty.call(message, "p50Ms"))
                    writer.uint32(25).double(message.p50Ms);
                if (message.p99Ms != null && $Object.hasOwnProperty.call(message, "p99Ms"))
                    writer.uint32(33).double(message.p99Ms);
                if (message.maxMs != null && $Object.hasOwnProperty.call(message, "maxMs") && !$Object.is(message.maxMs, 0))
                    writer.uint32(41).double(message.maxMs);
                if (message.stalls != null && $Object.hasOwnProperty.call(message, "stalls") && message.stalls !== 0)
                    writer.uint32(48).uint32(message.stalls);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ProcessDelay.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.ProcessDelay();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.process = value;
                            else
                                delete message.process;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.n = value;
                            else
                                delete message.n;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.p50Ms = reader.double();
                            message._p50Ms = "p50Ms";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.p99Ms = reader.double();
                            message._p99Ms = "p99Ms";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.maxMs = value;
                            else
                                delete message.maxMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.stalls = value;
                            else
                                delete message.stalls;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ProcessDelay.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.ProcessDelay)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.ProcessDelay: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.ProcessDelay();
                if (object.process != null)
                    if (typeof object.process !== "string" || object.process.length)
                        message.process = $String(object.process);
                if (object.n != null)
                    if (typeof object.n === "object" ? object.n.low || object.n.high : $Number(object.n) !== 0)
                        if ($util.Long)
                            message.n = $util.Long.fromValue(object.n, true);
                        else if (typeof object.n === "string")
                            message.n = $parseInt(object.n, 10);
                        else if (typeof object.n === "number")
                            message.n = object.n;
                        else if (typeof object.n === "object")
                            message.n = new $util.LongBits(object.n.low >>> 0, object.n.high >>> 0).toNumber(true);
                if (object.p50Ms != null)
                    message.p50Ms = $Number(object.p50Ms);
                if (object.p99Ms != null)
                    message.p99Ms = $Number(object.p99Ms);
                if (object.maxMs != null)
                    if (!$Object.is($Number(object.maxMs), 0))
                        message.maxMs = $Number(object.maxMs);
                if (object.stalls != null)
                    if ($Number(object.stalls) !== 0)
                        message.stalls = object.stalls >>> 0;
                return message;
            };

            ProcessDelay.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.process = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.n = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.n = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.maxMs = 0;
                    object.stalls = 0;
                }
                if (message.process != null && $Object.hasOwnProperty.call(message, "process"))
                    object.process = message.process;
                if (message.n != null && $Object.hasOwnProperty.call(message, "n"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.n = typeof message.n === "number" ? $BigInt(message.n) : $util.Long.fromBits(message.n.low >>> 0, message.n.high >>> 0, true).toBigInt();
                    else if (typeof message.n === "number")
                        object.n = options.longs === $String ? $String(message.n) : message.n;
                    else
                        object.n = options.longs === $String ? $util.Long.prototype.toString.call(message.n) : options.longs === $Number ? new $util.LongBits(message.n.low >>> 0, message.n.high >>> 0).toNumber(true) : message.n;
                if (message.p50Ms != null && $Object.hasOwnProperty.call(message, "p50Ms"))
                    object.p50Ms = options.json && !$isFinite(message.p50Ms) ? $String(message.p50Ms) : message.p50Ms;
                if (message.p99Ms != null && $Object.hasOwnProperty.call(message, "p99Ms"))
                    object.p99Ms = options.json && !$isFinite(message.p99Ms) ? $String(message.p99Ms) : message.p99Ms;
                if (message.maxMs != null && $Object.hasOwnProperty.call(message, "maxMs"))
                    object.maxMs = options.json && !$isFinite(message.maxMs) ? $String(message.maxMs) : message.maxMs;
                if (message.stalls != null && $Object.hasOwnProperty.call(message, "stalls"))
                    object.stalls = message.stalls;
                return object;
            };

            ProcessDelay.prototype.toJSON = function() {
                return ProcessDelay.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ProcessDelay;
        })();

        v1.Health = (function() {

            const Health = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Health.prototype.process = "";
            Health.prototype.unixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Health.prototype.intervalMs = 0;
            Health.prototype.delays = "";
            Health.prototype.maxDelayMs = 0;

            Health.create = function(properties) {
                return new Health(properties);
            };

            Health.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.process != null && $Object.hasOwnProperty.call(message, "process") && message.process !== "")
                    writer.uint32(10).string(message.process);
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs") && (typeof message.unixMs === "object" ? message.unixMs.low || message.unixMs.high : message.unixMs !== 0))
                    writer.uint32(16).int64(message.unixMs);
                if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs") && !$Object.is(message.intervalMs, 0))
                    writer.uint32(25).double(message.intervalMs);
                if (message.delays != null && $Object.hasOwnProperty.call(message, "delays") && message.delays !== "")
                    writer.uint32(34).string(message.delays);
                if (message.maxDelayMs != null && $Object.hasOwnProperty.call(message, "maxDelayMs") && !$Object.is(message.maxDelayMs, 0))
                    writer.uint32(41).double(message.maxDelayMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Health.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Health();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.process = value;
                            else
                                delete message.process;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.unixMs = value;
                            else
                                delete message.unixMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.intervalMs = value;
                            else
                                delete message.intervalMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.delays = value;
                            else
                                delete message.delays;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.maxDelayMs = value;
                            else
                                delete message.maxDelayMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Health.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Health)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Health: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Health();
                if (object.process != null)
                    if (typeof object.process !== "string" || object.process.length)
                        message.process = $String(object.process);
                if (object.unixMs != null)
                    if (typeof object.unixMs === "object" ? object.unixMs.low || object.unixMs.high : $Number(object.unixMs) !== 0)
                        if ($util.Long)
                            message.unixMs = $util.Long.fromValue(object.unixMs, false);
                        else if (typeof object.unixMs === "string")
                            message.unixMs = $parseInt(object.unixMs, 10);
                        else if (typeof object.unixMs === "number")
                            message.unixMs = object.unixMs;
                        else if (typeof object.unixMs === "object")
                            message.unixMs = new $util.LongBits(object.unixMs.low >>> 0, object.unixMs.high >>> 0).toNumber();
                if (object.intervalMs != null)
                    if (!$Object.is($Number(object.intervalMs), 0))
                        message.intervalMs = $Number(object.intervalMs);
                if (object.delays != null)
                    if (typeof object.delays !== "string" || object.delays.length)
                        message.delays = $String(object.delays);
                if (object.maxDelayMs != null)
                    if (!$Object.is($Number(object.maxDelayMs), 0))
                        message.maxDelayMs = $Number(object.maxDelayMs);
                return message;
            };

            Health.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.process = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.unixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.unixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.intervalMs = 0;
                    object.delays = "";
                    object.maxDelayMs = 0;
                }
                if (message.process != null && $Object.hasOwnProperty.call(message, "process"))
                    object.process = message.process;
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.unixMs = typeof message.unixMs === "number" ? $BigInt(message.unixMs) : $util.Long.fromBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.unixMs === "number")
                        object.unixMs = options.longs === $String ? $String(message.unixMs) : message.unixMs;
                    else
                        object.unixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.unixMs) : options.longs === $Number ? new $util.LongBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0).toNumber() : message.unixMs;
                if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs"))
                    object.intervalMs = options.json && !$isFinite(message.intervalMs) ? $String(message.intervalMs) : message.intervalMs;
                if (message.delays != null && $Object.hasOwnProperty.call(message, "delays"))
                    object.delays = message.delays;
                if (message.maxDelayMs != null && $Object.hasOwnProperty.call(message, "maxDelayMs"))
                    object.maxDelayMs = options.json && !$isFinite(message.maxDelayMs) ? $String(message.maxDelayMs) : message.maxDelayMs;
                return object;
            };

            Health.prototype.toJSON = function() {
                return Health.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Health;
        })();

        v1.Receipt = (function() {

            const Receipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Receipt.prototype.organisation = "";
            Receipt.prototype.unixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Receipt.prototype.submitted = null;
            Receipt.prototype.received = null;
            Receipt.prototype.triaged = null;
            Receipt.prototype.refused = null;
            Receipt.prototype.desks = null;
            Receipt.prototype.read = null;
            Receipt.prototype.runId = "";

            let $oneOfFields;

            $Object.defineProperty(Receipt.prototype, "event", {
                get: $util.oneOfGetter($oneOfFields = ["submitted", "received", "triaged", "refused", "desks", "read"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Receipt.create = function(properties) {
                return new Receipt(properties);
            };

            Receipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation") && message.organisation !== "")
                    writer.uint32(10).string(message.organisation);
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs") && (typeof message.unixMs === "object" ? message.unixMs.low || message.unixMs.high : message.unixMs !== 0))
                    writer.uint32(16).int64(message.unixMs);
                if (message.submitted != null && $Object.hasOwnProperty.call(message, "submitted"))
                    $root.sekisho.v1.Submitted.encode(message.submitted, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.received != null && $Object.hasOwnProperty.call(message, "received"))
                    $root.sekisho.v1.Received.encode(message.received, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.triaged != null && $Object.hasOwnProperty.call(message, "triaged"))
                    $root.sekisho.v1.Triaged.encode(message.triaged, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                    $root.sekisho.v1.Refused.encode(message.refused, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId") && message.runId !== "")
                    writer.uint32(58).string(message.runId);
                if (message.desks != null && $Object.hasOwnProperty.call(message, "desks"))
                    $root.sekisho.v1.DesksAccounted.encode(message.desks, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.read != null && $Object.hasOwnProperty.call(message, "read"))
                    $root.sekisho.v1.Read.encode(message.read, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Receipt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Receipt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.organisation = value;
                            else
                                delete message.organisation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.unixMs = value;
                            else
                                delete message.unixMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.submitted = $root.sekisho.v1.Submitted.decode(reader, reader.size(), $undefined, _depth + 1, message.submitted);
                            message.event = "submitted";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.received = $root.sekisho.v1.Received.decode(reader, reader.size(), $undefined, _depth + 1, message.received);
                            message.event = "received";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.triaged = $root.sekisho.v1.Triaged.decode(reader, reader.size(), $undefined, _depth + 1, message.triaged);
                            message.event = "triaged";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.refused = $root.sekisho.v1.Refused.decode(reader, reader.size(), $undefined, _depth + 1, message.refused);
                            message.event = "refused";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.desks = $root.sekisho.v1.DesksAccounted.decode(reader, reader.size(), $undefined, _depth + 1, message.desks);
                            message.event = "desks";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.read = $root.sekisho.v1.Read.decode(reader, reader.size(), $undefined, _depth + 1, message.read);
                            message.event = "read";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.runId = value;
                            else
                                delete message.runId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Receipt.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Receipt)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Receipt: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Receipt();
                if (object.organisation != null)
                    if (typeof object.organisation !== "string" || object.organisation.length)
                        message.organisation = $String(object.organisation);
                if (object.unixMs != null)
                    if (typeof object.unixMs === "object" ? object.unixMs.low || object.unixMs.high : $Number(object.unixMs) !== 0)
                        if ($util.Long)
                            message.unixMs = $util.Long.fromValue(object.unixMs, false);
                        else if (typeof object.unixMs === "string")
                            message.unixMs = $parseInt(object.unixMs, 10);
                        else if (typeof object.unixMs === "number")
                            message.unixMs = object.unixMs;
                        else if (typeof object.unixMs === "object")
                            message.unixMs = new $util.LongBits(object.unixMs.low >>> 0, object.unixMs.high >>> 0).toNumber();
                if (object.submitted != null) {
                    if (!$util.isObject(object.submitted))
                        throw $TypeError(".sekisho.v1.Receipt.submitted: object expected");
                    message.submitted = $root.sekisho.v1.Submitted.fromObject(object.submitted, _depth + 1);
                }
                if (object.received != null) {
                    if (!$util.isObject(object.received))
                        throw $TypeError(".sekisho.v1.Receipt.received: object expected");
                    message.received = $root.sekisho.v1.Received.fromObject(object.received, _depth + 1);
                }
                if (object.triaged != null) {
                    if (!$util.isObject(object.triaged))
                        throw $TypeError(".sekisho.v1.Receipt.triaged: object expected");
                    message.triaged = $root.sekisho.v1.Triaged.fromObject(object.triaged, _depth + 1);
                }
                if (object.refused != null) {
                    if (!$util.isObject(object.refused))
                        throw $TypeError(".sekisho.v1.Receipt.refused: object expected");
                    message.refused = $root.sekisho.v1.Refused.fromObject(object.refused, _depth + 1);
                }
                if (object.desks != null) {
                    if (!$util.isObject(object.desks))
                        throw $TypeError(".sekisho.v1.Receipt.desks: object expected");
                    message.desks = $root.sekisho.v1.DesksAccounted.fromObject(object.desks, _depth + 1);
                }
                if (object.read != null) {
                    if (!$util.isObject(object.read))
                        throw $TypeError(".sekisho.v1.Receipt.read: object expected");
                    message.read = $root.sekisho.v1.Read.fromObject(object.read, _depth + 1);
                }
                if (object.runId != null)
                    if (typeof object.runId !== "string" || object.runId.length)
                        message.runId = $String(object.runId);
                return message;
            };

            Receipt.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.organisation = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.unixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.unixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.runId = "";
                }
                if (message.organisation != null && $Object.hasOwnProperty.call(message, "organisation"))
                    object.organisation = message.organisation;
                if (message.unixMs != null && $Object.hasOwnProperty.call(message, "unixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.unixMs = typeof message.unixMs === "number" ? $BigInt(message.unixMs) : $util.Long.fromBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.unixMs === "number")
                        object.unixMs = options.longs === $String ? $String(message.unixMs) : message.unixMs;
                    else
                        object.unixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.unixMs) : options.longs === $Number ? new $util.LongBits(message.unixMs.low >>> 0, message.unixMs.high >>> 0).toNumber() : message.unixMs;
                if (message.submitted != null && $Object.hasOwnProperty.call(message, "submitted")) {
                    object.submitted = $root.sekisho.v1.Submitted.toObject(message.submitted, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "submitted";
                }
                if (message.received != null && $Object.hasOwnProperty.call(message, "received")) {
                    object.received = $root.sekisho.v1.Received.toObject(message.received, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "received";
                }
                if (message.triaged != null && $Object.hasOwnProperty.call(message, "triaged")) {
                    object.triaged = $root.sekisho.v1.Triaged.toObject(message.triaged, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "triaged";
                }
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused")) {
                    object.refused = $root.sekisho.v1.Refused.toObject(message.refused, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "refused";
                }
                if (message.runId != null && $Object.hasOwnProperty.call(message, "runId"))
                    object.runId = message.runId;
                if (message.desks != null && $Object.hasOwnProperty.call(message, "desks")) {
                    object.desks = $root.sekisho.v1.DesksAccounted.toObject(message.desks, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "desks";
                }
                if (message.read != null && $Object.hasOwnProperty.call(message, "read")) {
                    object.read = $root.sekisho.v1.Read.toObject(message.read, options, _depth + 1);
                    if (options.oneofs)
                        object.event = "read";
                }
                return object;
            };

            Receipt.prototype.toJSON = function() {
                return Receipt.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Receipt;
        })();

        v1.Submitted = (function() {

            const Submitted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Submitted.prototype.messageId = "";
            Submitted.prototype.incidentId = "";
            Submitted.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Submitted.prototype.intendedUnixMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Submitted.prototype.relay = false;
            Submitted.prototype.outboxSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Submitted.create = function(properties) {
                return new Submitted(properties);
            };

            Submitted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && message.messageId !== "")
                    writer.uint32(10).string(message.messageId);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(18).string(message.incidentId);
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(24).int64(message.storyMs);
                if (message.intendedUnixMs != null && $Object.hasOwnProperty.call(message, "intendedUnixMs") && (typeof message.intendedUnixMs === "object" ? message.intendedUnixMs.low || message.intendedUnixMs.high : message.intendedUnixMs !== 0))
                    writer.uint32(32).int64(message.intendedUnixMs);
                if (message.relay != null && $Object.hasOwnProperty.call(message, "relay") && message.relay !== false)
                    writer.uint32(40).bool(message.relay);
                if (message.outboxSequence != null && $Object.hasOwnProperty.call(message, "outboxSequence") && (typeof message.outboxSequence === "object" ? message.outboxSequence.low || message.outboxSequence.high : message.outboxSequence !== 0))
                    writer.uint32(48).uint64(message.outboxSequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Submitted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Submitted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.messageId = value;
                            else
                                delete message.messageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.intendedUnixMs = value;
                            else
                                delete message.intendedUnixMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.relay = value;
                            else
                                delete message.relay;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.outboxSequence = value;
                            else
                                delete message.outboxSequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Submitted.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Submitted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Submitted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Submitted();
                if (object.messageId != null)
                    if (typeof object.messageId !== "string" || object.messageId.length)
                        message.messageId = $String(object.messageId);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                if (object.intendedUnixMs != null)
                    if (typeof object.intendedUnixMs === "object" ? object.intendedUnixMs.low || object.intendedUnixMs.high : $Number(object.intendedUnixMs) !== 0)
                        if ($util.Long)
                            message.intendedUnixMs = $util.Long.fromValue(object.intendedUnixMs, false);
                        else if (typeof object.intendedUnixMs === "string")
                            message.intendedUnixMs = $parseInt(object.intendedUnixMs, 10);
                        else if (typeof object.intendedUnixMs === "number")
                            message.intendedUnixMs = object.intendedUnixMs;
                        else if (typeof object.intendedUnixMs === "object")
                            message.intendedUnixMs = new $util.LongBits(object.intendedUnixMs.low >>> 0, object.intendedUnixMs.high >>> 0).toNumber();
                if (object.relay != null)
                    if (object.relay)
                        message.relay = $Boolean(object.relay);
                if (object.outboxSequence != null)
                    if (typeof object.outboxSequence === "object" ? object.outboxSequence.low || object.outboxSequence.high : $Number(object.outboxSequence) !== 0)
                        if ($util.Long)
                            message.outboxSequence = $util.Long.fromValue(object.outboxSequence, true);
                        else if (typeof object.outboxSequence === "string")
                            message.outboxSequence = $parseInt(object.outboxSequence, 10);
                        else if (typeof object.outboxSequence === "number")
                            message.outboxSequence = object.outboxSequence;
                        else if (typeof object.outboxSequence === "object")
                            message.outboxSequence = new $util.LongBits(object.outboxSequence.low >>> 0, object.outboxSequence.high >>> 0).toNumber(true);
                return message;
            };

            Submitted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.messageId = "";
                    object.incidentId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.intendedUnixMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.intendedUnixMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.relay = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.outboxSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.outboxSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    object.messageId = message.messageId;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                if (message.intendedUnixMs != null && $Object.hasOwnProperty.call(message, "intendedUnixMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.intendedUnixMs = typeof message.intendedUnixMs === "number" ? $BigInt(message.intendedUnixMs) : $util.Long.fromBits(message.intendedUnixMs.low >>> 0, message.intendedUnixMs.high >>> 0, false).toBigInt();
                    else if (typeof message.intendedUnixMs === "number")
                        object.intendedUnixMs = options.longs === $String ? $String(message.intendedUnixMs) : message.intendedUnixMs;
                    else
                        object.intendedUnixMs = options.longs === $String ? $util.Long.prototype.toString.call(message.intendedUnixMs) : options.longs === $Number ? new $util.LongBits(message.intendedUnixMs.low >>> 0, message.intendedUnixMs.high >>> 0).toNumber() : message.intendedUnixMs;
                if (message.relay != null && $Object.hasOwnProperty.call(message, "relay"))
                    object.relay = message.relay;
                if (message.outboxSequence != null && $Object.hasOwnProperty.call(message, "outboxSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.outboxSequence = typeof message.outboxSequence === "number" ? $BigInt(message.outboxSequence) : $util.Long.fromBits(message.outboxSequence.low >>> 0, message.outboxSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.outboxSequence === "number")
                        object.outboxSequence = options.longs === $String ? $String(message.outboxSequence) : message.outboxSequence;
                    else
                        object.outboxSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.outboxSequence) : options.longs === $Number ? new $util.LongBits(message.outboxSequence.low >>> 0, message.outboxSequence.high >>> 0).toNumber(true) : message.outboxSequence;
                return object;
            };

            Submitted.prototype.toJSON = function() {
                return Submitted.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Submitted;
        })();

        v1.Received = (function() {

            const Received = function (properties) {
                this.portions = [];
                this.freshPortions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Received.prototype.deliveryId = "";
            Received.prototype.incidentId = "";
            Received.prototype.inboxRow = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Received.prototype.portions = $util.emptyArray;
            Received.prototype.freshPortions = $util.emptyArray;
            Received.prototype.arrivalStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Received.prototype.attempts = 0;
            Received.prototype.slipStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Received.create = function(properties) {
                return new Received(properties);
            };

            Received.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.deliveryId != null && $Object.hasOwnProperty.call(message, "deliveryId") && message.deliveryId !== "")
                    writer.uint32(10).string(message.deliveryId);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(18).string(message.incidentId);
                if (message.inboxRow != null && $Object.hasOwnProperty.call(message, "inboxRow") && (typeof message.inboxRow === "object" ? message.inboxRow.low || message.inboxRow.high : message.inboxRow !== 0))
                    writer.uint32(24).uint64(message.inboxRow);
                if (message.portions != null && message.portions.length)
                    for (let i = 0; i < message.portions.length; ++i)
                        writer.uint32(34).string(message.portions[i]);
                if (message.freshPortions != null && message.freshPortions.length)
                    for (let i = 0; i < message.freshPortions.length; ++i)
                        writer.uint32(42).string(message.freshPortions[i]);
                if (message.arrivalStoryMs != null && $Object.hasOwnProperty.call(message, "arrivalStoryMs") && (typeof message.arrivalStoryMs === "object" ? message.arrivalStoryMs.low || message.arrivalStoryMs.high : message.arrivalStoryMs !== 0))
                    writer.uint32(48).int64(message.arrivalStoryMs);
                if (message.attempts != null && $Object.hasOwnProperty.call(message, "attempts") && message.attempts !== 0)
                    writer.uint32(56).uint32(message.attempts);
                if (message.slipStoryMs != null && $Object.hasOwnProperty.call(message, "slipStoryMs") && (typeof message.slipStoryMs === "object" ? message.slipStoryMs.low || message.slipStoryMs.high : message.slipStoryMs !== 0))
                    writer.uint32(64).int64(message.slipStoryMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Received.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Received();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.deliveryId = value;
                            else
                                delete message.deliveryId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.inboxRow = value;
                            else
                                delete message.inboxRow;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.portions && message.portions.length))
                                message.portions = [];
                            message.portions.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.freshPortions && message.freshPortions.length))
                                message.freshPortions = [];
                            message.freshPortions.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.arrivalStoryMs = value;
                            else
                                delete message.arrivalStoryMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempts = value;
                            else
                                delete message.attempts;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.slipStoryMs = value;
                            else
                                delete message.slipStoryMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Received.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Received)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Received: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Received();
                if (object.deliveryId != null)
                    if (typeof object.deliveryId !== "string" || object.deliveryId.length)
                        message.deliveryId = $String(object.deliveryId);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.inboxRow != null)
                    if (typeof object.inboxRow === "object" ? object.inboxRow.low || object.inboxRow.high : $Number(object.inboxRow) !== 0)
                        if ($util.Long)
                            message.inboxRow = $util.Long.fromValue(object.inboxRow, true);
                        else if (typeof object.inboxRow === "string")
                            message.inboxRow = $parseInt(object.inboxRow, 10);
                        else if (typeof object.inboxRow === "number")
                            message.inboxRow = object.inboxRow;
                        else if (typeof object.inboxRow === "object")
                            message.inboxRow = new $util.LongBits(object.inboxRow.low >>> 0, object.inboxRow.high >>> 0).toNumber(true);
                if (object.portions) {
                    if (!$Array.isArray(object.portions))
                        throw $TypeError(".sekisho.v1.Received.portions: array expected");
                    message.portions = $Array(object.portions.length);
                    for (let i = 0; i < object.portions.length; ++i)
                        message.portions[i] = $String(object.portions[i]);
                }
                if (object.freshPortions) {
                    if (!$Array.isArray(object.freshPortions))
                        throw $TypeError(".sekisho.v1.Received.freshPortions: array expected");
                    message.freshPortions = $Array(object.freshPortions.length);
                    for (let i = 0; i < object.freshPortions.length; ++i)
                        message.freshPortions[i] = $String(object.freshPortions[i]);
                }
                if (object.arrivalStoryMs != null)
                    if (typeof object.arrivalStoryMs === "object" ? object.arrivalStoryMs.low || object.arrivalStoryMs.high : $Number(object.arrivalStoryMs) !== 0)
                        if ($util.Long)
                            message.arrivalStoryMs = $util.Long.fromValue(object.arrivalStoryMs, false);
                        else if (typeof object.arrivalStoryMs === "string")
                            message.arrivalStoryMs = $parseInt(object.arrivalStoryMs, 10);
                        else if (typeof object.arrivalStoryMs === "number")
                            message.arrivalStoryMs = object.arrivalStoryMs;
                        else if (typeof object.arrivalStoryMs === "object")
                            message.arrivalStoryMs = new $util.LongBits(object.arrivalStoryMs.low >>> 0, object.arrivalStoryMs.high >>> 0).toNumber();
                if (object.attempts != null)
                    if ($Number(object.attempts) !== 0)
                        message.attempts = object.attempts >>> 0;
                if (object.slipStoryMs != null)
                    if (typeof object.slipStoryMs === "object" ? object.slipStoryMs.low || object.slipStoryMs.high : $Number(object.slipStoryMs) !== 0)
                        if ($util.Long)
                            message.slipStoryMs = $util.Long.fromValue(object.slipStoryMs, false);
                        else if (typeof object.slipStoryMs === "string")
                            message.slipStoryMs = $parseInt(object.slipStoryMs, 10);
                        else if (typeof object.slipStoryMs === "number")
                            message.slipStoryMs = object.slipStoryMs;
                        else if (typeof object.slipStoryMs === "object")
                            message.slipStoryMs = new $util.LongBits(object.slipStoryMs.low >>> 0, object.slipStoryMs.high >>> 0).toNumber();
                return message;
            };

            Received.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.portions = [];
                    object.freshPortions = [];
                }
                if (options.defaults) {
                    object.deliveryId = "";
                    object.incidentId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.inboxRow = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.inboxRow = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.arrivalStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.arrivalStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.attempts = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.slipStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.slipStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.deliveryId != null && $Object.hasOwnProperty.call(message, "deliveryId"))
                    object.deliveryId = message.deliveryId;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.inboxRow != null && $Object.hasOwnProperty.call(message, "inboxRow"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.inboxRow = typeof message.inboxRow === "number" ? $BigInt(message.inboxRow) : $util.Long.fromBits(message.inboxRow.low >>> 0, message.inboxRow.high >>> 0, true).toBigInt();
                    else if (typeof message.inboxRow === "number")
                        object.inboxRow = options.longs === $String ? $String(message.inboxRow) : message.inboxRow;
                    else
                        object.inboxRow = options.longs === $String ? $util.Long.prototype.toString.call(message.inboxRow) : options.longs === $Number ? new $util.LongBits(message.inboxRow.low >>> 0, message.inboxRow.high >>> 0).toNumber(true) : message.inboxRow;
                if (message.portions && message.portions.length) {
                    object.portions = $Array(message.portions.length);
                    for (let j = 0; j < message.portions.length; ++j)
                        object.portions[j] = message.portions[j];
                }
                if (message.freshPortions && message.freshPortions.length) {
                    object.freshPortions = $Array(message.freshPortions.length);
                    for (let j = 0; j < message.freshPortions.length; ++j)
                        object.freshPortions[j] = message.freshPortions[j];
                }
                if (message.arrivalStoryMs != null && $Object.hasOwnProperty.call(message, "arrivalStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.arrivalStoryMs = typeof message.arrivalStoryMs === "number" ? $BigInt(message.arrivalStoryMs) : $util.Long.fromBits(message.arrivalStoryMs.low >>> 0, message.arrivalStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.arrivalStoryMs === "number")
                        object.arrivalStoryMs = options.longs === $String ? $String(message.arrivalStoryMs) : message.arrivalStoryMs;
                    else
                        object.arrivalStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.arrivalStoryMs) : options.longs === $Number ? new $util.LongBits(message.arrivalStoryMs.low >>> 0, message.arrivalStoryMs.high >>> 0).toNumber() : message.arrivalStoryMs;
                if (message.attempts != null && $Object.hasOwnProperty.call(message, "attempts"))
                    object.attempts = message.attempts;
                if (message.slipStoryMs != null && $Object.hasOwnProperty.call(message, "slipStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.slipStoryMs = typeof message.slipStoryMs === "number" ? $BigInt(message.slipStoryMs) : $util.Long.fromBits(message.slipStoryMs.low >>> 0, message.slipStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.slipStoryMs === "number")
                        object.slipStoryMs = options.longs === $String ? $String(message.slipStoryMs) : message.slipStoryMs;
                    else
                        object.slipStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.slipStoryMs) : options.longs === $Number ? new $util.LongBits(message.slipStoryMs.low >>> 0, message.slipStoryMs.high >>> 0).toNumber() : message.slipStoryMs;
                return object;
            };

            Received.prototype.toJSON = function() {
                return Received.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Received;
        })();

        v1.Read = (function() {

            const Read = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Read.prototype.deliveryId = "";
            Read.prototype.incidentId = "";
            Read.prototype.storyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Read.create = function(properties) {
                return new Read(properties);
            };

            Read.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.deliveryId != null && $Object.hasOwnProperty.call(message, "deliveryId") && message.deliveryId !== "")
                    writer.uint32(10).string(message.deliveryId);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(18).string(message.incidentId);
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs") && (typeof message.storyMs === "object" ? message.storyMs.low || message.storyMs.high : message.storyMs !== 0))
                    writer.uint32(24).int64(message.storyMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Read.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Read();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.deliveryId = value;
                            else
                                delete message.deliveryId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.storyMs = value;
                            else
                                delete message.storyMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Read.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Read)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Read: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Read();
                if (object.deliveryId != null)
                    if (typeof object.deliveryId !== "string" || object.deliveryId.length)
                        message.deliveryId = $String(object.deliveryId);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.storyMs != null)
                    if (typeof object.storyMs === "object" ? object.storyMs.low || object.storyMs.high : $Number(object.storyMs) !== 0)
                        if ($util.Long)
                            message.storyMs = $util.Long.fromValue(object.storyMs, false);
                        else if (typeof object.storyMs === "string")
                            message.storyMs = $parseInt(object.storyMs, 10);
                        else if (typeof object.storyMs === "number")
                            message.storyMs = object.storyMs;
                        else if (typeof object.storyMs === "object")
                            message.storyMs = new $util.LongBits(object.storyMs.low >>> 0, object.storyMs.high >>> 0).toNumber();
                return message;
            };

            Read.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.deliveryId = "";
                    object.incidentId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.storyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.storyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.deliveryId != null && $Object.hasOwnProperty.call(message, "deliveryId"))
                    object.deliveryId = message.deliveryId;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.storyMs != null && $Object.hasOwnProperty.call(message, "storyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.storyMs = typeof message.storyMs === "number" ? $BigInt(message.storyMs) : $util.Long.fromBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.storyMs === "number")
                        object.storyMs = options.longs === $String ? $String(message.storyMs) : message.storyMs;
                    else
                        object.storyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.storyMs) : options.longs === $Number ? new $util.LongBits(message.storyMs.low >>> 0, message.storyMs.high >>> 0).toNumber() : message.storyMs;
                return object;
            };

            Read.prototype.toJSON = function() {
                return Read.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Read;
        })();

        v1.Triaged = (function() {

            const Triaged = function (properties) {
                this.portions = [];
                this.desks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Triaged.prototype.deliveryId = "";
            Triaged.prototype.incidentId = "";
            Triaged.prototype.portions = $util.emptyArray;
            Triaged.prototype.actionable = false;
            Triaged.prototype.arrivalStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Triaged.prototype.startedStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Triaged.prototype.finishedStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Triaged.prototype.desks = $util.emptyArray;

            Triaged.create = function(properties) {
                return new Triaged(properties);
            };

            Triaged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.deliveryId != null && $Object.hasOwnProperty.call(message, "deliveryId") && message.deliveryId !== "")
                    writer.uint32(10).string(message.deliveryId);
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId") && message.incidentId !== "")
                    writer.uint32(18).string(message.incidentId);
                if (message.portions != null && message.portions.length)
                    for (let i = 0; i < message.portions.length; ++i)
                        writer.uint32(26).string(message.portions[i]);
                if (message.actionable != null && $Object.hasOwnProperty.call(message, "actionable") && message.actionable !== false)
                    writer.uint32(32).bool(message.actionable);
                if (message.arrivalStoryMs != null && $Object.hasOwnProperty.call(message, "arrivalStoryMs") && (typeof message.arrivalStoryMs === "object" ? message.arrivalStoryMs.low || message.arrivalStoryMs.high : message.arrivalStoryMs !== 0))
                    writer.uint32(40).int64(message.arrivalStoryMs);
                if (message.startedStoryMs != null && $Object.hasOwnProperty.call(message, "startedStoryMs") && (typeof message.startedStoryMs === "object" ? message.startedStoryMs.low || message.startedStoryMs.high : message.startedStoryMs !== 0))
                    writer.uint32(48).int64(message.startedStoryMs);
                if (message.finishedStoryMs != null && $Object.hasOwnProperty.call(message, "finishedStoryMs") && (typeof message.finishedStoryMs === "object" ? message.finishedStoryMs.low || message.finishedStoryMs.high : message.finishedStoryMs !== 0))
                    writer.uint32(56).int64(message.finishedStoryMs);
                if (message.desks != null && message.desks.length)
                    for (let i = 0; i < message.desks.length; ++i)
                        writer.uint32(66).string(message.desks[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Triaged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Triaged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.deliveryId = value;
                            else
                                delete message.deliveryId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.incidentId = value;
                            else
                                delete message.incidentId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.portions && message.portions.length))
                                message.portions = [];
                            message.portions.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.actionable = value;
                            else
                                delete message.actionable;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.arrivalStoryMs = value;
                            else
                                delete message.arrivalStoryMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedStoryMs = value;
                            else
                                delete message.startedStoryMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.finishedStoryMs = value;
                            else
                                delete message.finishedStoryMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.desks && message.desks.length))
                                message.desks = [];
                            message.desks.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Triaged.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Triaged)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Triaged: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Triaged();
                if (object.deliveryId != null)
                    if (typeof object.deliveryId !== "string" || object.deliveryId.length)
                        message.deliveryId = $String(object.deliveryId);
                if (object.incidentId != null)
                    if (typeof object.incidentId !== "string" || object.incidentId.length)
                        message.incidentId = $String(object.incidentId);
                if (object.portions) {
                    if (!$Array.isArray(object.portions))
                        throw $TypeError(".sekisho.v1.Triaged.portions: array expected");
                    message.portions = $Array(object.portions.length);
                    for (let i = 0; i < object.portions.length; ++i)
                        message.portions[i] = $String(object.portions[i]);
                }
                if (object.actionable != null)
                    if (object.actionable)
                        message.actionable = $Boolean(object.actionable);
                if (object.arrivalStoryMs != null)
                    if (typeof object.arrivalStoryMs === "object" ? object.arrivalStoryMs.low || object.arrivalStoryMs.high : $Number(object.arrivalStoryMs) !== 0)
                        if ($util.Long)
                            message.arrivalStoryMs = $util.Long.fromValue(object.arrivalStoryMs, false);
                        else if (typeof object.arrivalStoryMs === "string")
                            message.arrivalStoryMs = $parseInt(object.arrivalStoryMs, 10);
                        else if (typeof object.arrivalStoryMs === "number")
                            message.arrivalStoryMs = object.arrivalStoryMs;
                        else if (typeof object.arrivalStoryMs === "object")
                            message.arrivalStoryMs = new $util.LongBits(object.arrivalStoryMs.low >>> 0, object.arrivalStoryMs.high >>> 0).toNumber();
                if (object.startedStoryMs != null)
                    if (typeof object.startedStoryMs === "object" ? object.startedStoryMs.low || object.startedStoryMs.high : $Number(object.startedStoryMs) !== 0)
                        if ($util.Long)
                            message.startedStoryMs = $util.Long.fromValue(object.startedStoryMs, false);
                        else if (typeof object.startedStoryMs === "string")
                            message.startedStoryMs = $parseInt(object.startedStoryMs, 10);
                        else if (typeof object.startedStoryMs === "number")
                            message.startedStoryMs = object.startedStoryMs;
                        else if (typeof object.startedStoryMs === "object")
                            message.startedStoryMs = new $util.LongBits(object.startedStoryMs.low >>> 0, object.startedStoryMs.high >>> 0).toNumber();
                if (object.finishedStoryMs != null)
                    if (typeof object.finishedStoryMs === "object" ? object.finishedStoryMs.low || object.finishedStoryMs.high : $Number(object.finishedStoryMs) !== 0)
                        if ($util.Long)
                            message.finishedStoryMs = $util.Long.fromValue(object.finishedStoryMs, false);
                        else if (typeof object.finishedStoryMs === "string")
                            message.finishedStoryMs = $parseInt(object.finishedStoryMs, 10);
                        else if (typeof object.finishedStoryMs === "number")
                            message.finishedStoryMs = object.finishedStoryMs;
                        else if (typeof object.finishedStoryMs === "object")
                            message.finishedStoryMs = new $util.LongBits(object.finishedStoryMs.low >>> 0, object.finishedStoryMs.high >>> 0).toNumber();
                if (object.desks) {
                    if (!$Array.isArray(object.desks))
                        throw $TypeError(".sekisho.v1.Triaged.desks: array expected");
                    message.desks = $Array(object.desks.length);
                    for (let i = 0; i < object.desks.length; ++i)
                        message.desks[i] = $String(object.desks[i]);
                }
                return message;
            };

            Triaged.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.portions = [];
                    object.desks = [];
                }
                if (options.defaults) {
                    object.deliveryId = "";
                    object.incidentId = "";
                    object.actionable = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.arrivalStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.arrivalStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startedStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startedStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.finishedStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.finishedStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.deliveryId != null && $Object.hasOwnProperty.call(message, "deliveryId"))
                    object.deliveryId = message.deliveryId;
                if (message.incidentId != null && $Object.hasOwnProperty.call(message, "incidentId"))
                    object.incidentId = message.incidentId;
                if (message.portions && message.portions.length) {
                    object.portions = $Array(message.portions.length);
                    for (let j = 0; j < message.portions.length; ++j)
                        object.portions[j] = message.portions[j];
                }
                if (message.actionable != null && $Object.hasOwnProperty.call(message, "actionable"))
                    object.actionable = message.actionable;
                if (message.arrivalStoryMs != null && $Object.hasOwnProperty.call(message, "arrivalStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.arrivalStoryMs = typeof message.arrivalStoryMs === "number" ? $BigInt(message.arrivalStoryMs) : $util.Long.fromBits(message.arrivalStoryMs.low >>> 0, message.arrivalStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.arrivalStoryMs === "number")
                        object.arrivalStoryMs = options.longs === $String ? $String(message.arrivalStoryMs) : message.arrivalStoryMs;
                    else
                        object.arrivalStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.arrivalStoryMs) : options.longs === $Number ? new $util.LongBits(message.arrivalStoryMs.low >>> 0, message.arrivalStoryMs.high >>> 0).toNumber() : message.arrivalStoryMs;
                if (message.startedStoryMs != null && $Object.hasOwnProperty.call(message, "startedStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startedStoryMs = typeof message.startedStoryMs === "number" ? $BigInt(message.startedStoryMs) : $util.Long.fromBits(message.startedStoryMs.low >>> 0, message.startedStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.startedStoryMs === "number")
                        object.startedStoryMs = options.longs === $String ? $String(message.startedStoryMs) : message.startedStoryMs;
                    else
                        object.startedStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.startedStoryMs) : options.longs === $Number ? new $util.LongBits(message.startedStoryMs.low >>> 0, message.startedStoryMs.high >>> 0).toNumber() : message.startedStoryMs;
                if (message.finishedStoryMs != null && $Object.hasOwnProperty.call(message, "finishedStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.finishedStoryMs = typeof message.finishedStoryMs === "number" ? $BigInt(message.finishedStoryMs) : $util.Long.fromBits(message.finishedStoryMs.low >>> 0, message.finishedStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.finishedStoryMs === "number")
                        object.finishedStoryMs = options.longs === $String ? $String(message.finishedStoryMs) : message.finishedStoryMs;
                    else
                        object.finishedStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.finishedStoryMs) : options.longs === $Number ? new $util.LongBits(message.finishedStoryMs.low >>> 0, message.finishedStoryMs.high >>> 0).toNumber() : message.finishedStoryMs;
                if (message.desks && message.desks.length) {
                    object.desks = $Array(message.desks.length);
                    for (let j = 0; j < message.desks.length; ++j)
                        object.desks[j] = message.desks[j];
                }
                return object;
            };

            Triaged.prototype.toJSON = function() {
                return Triaged.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Triaged;
        })();

        v1.Refused = (function() {

            const Refused = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Refused.prototype.code = "";
            Refused.prototype.inboxSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            Refused.create = function(properties) {
                return new Refused(properties);
            };

            Refused.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(10).string(message.code);
                if (message.inboxSequence != null && $Object.hasOwnProperty.call(message, "inboxSequence") && (typeof message.inboxSequence === "object" ? message.inboxSequence.low || message.inboxSequence.high : message.inboxSequence !== 0))
                    writer.uint32(16).uint64(message.inboxSequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Refused.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.Refused();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.inboxSequence = value;
                            else
                                delete message.inboxSequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Refused.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.Refused)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.Refused: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.Refused();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.inboxSequence != null)
                    if (typeof object.inboxSequence === "object" ? object.inboxSequence.low || object.inboxSequence.high : $Number(object.inboxSequence) !== 0)
                        if ($util.Long)
                            message.inboxSequence = $util.Long.fromValue(object.inboxSequence, true);
                        else if (typeof object.inboxSequence === "string")
                            message.inboxSequence = $parseInt(object.inboxSequence, 10);
                        else if (typeof object.inboxSequence === "number")
                            message.inboxSequence = object.inboxSequence;
                        else if (typeof object.inboxSequence === "object")
                            message.inboxSequence = new $util.LongBits(object.inboxSequence.low >>> 0, object.inboxSequence.high >>> 0).toNumber(true);
                return message;
            };

            Refused.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.inboxSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.inboxSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.inboxSequence != null && $Object.hasOwnProperty.call(message, "inboxSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.inboxSequence = typeof message.inboxSequence === "number" ? $BigInt(message.inboxSequence) : $util.Long.fromBits(message.inboxSequence.low >>> 0, message.inboxSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.inboxSequence === "number")
                        object.inboxSequence = options.longs === $String ? $String(message.inboxSequence) : message.inboxSequence;
                    else
                        object.inboxSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.inboxSequence) : options.longs === $Number ? new $util.LongBits(message.inboxSequence.low >>> 0, message.inboxSequence.high >>> 0).toNumber(true) : message.inboxSequence;
                return object;
            };

            Refused.prototype.toJSON = function() {
                return Refused.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Refused;
        })();

        v1.DesksAccounted = (function() {

            const DesksAccounted = function (properties) {
                this.desks = [];
                this.sampledStoryMs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DesksAccounted.prototype.fromStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DesksAccounted.prototype.toStoryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DesksAccounted.prototype.desks = $util.emptyArray;
            DesksAccounted.prototype.sampledStoryMs = $util.emptyArray;

            DesksAccounted.create = function(properties) {
                return new DesksAccounted(properties);
            };

            DesksAccounted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromStoryMs != null && $Object.hasOwnProperty.call(message, "fromStoryMs") && (typeof message.fromStoryMs === "object" ? message.fromStoryMs.low || message.fromStoryMs.high : message.fromStoryMs !== 0))
                    writer.uint32(8).int64(message.fromStoryMs);
                if (message.toStoryMs != null && $Object.hasOwnProperty.call(message, "toStoryMs") && (typeof message.toStoryMs === "object" ? message.toStoryMs.low || message.toStoryMs.high : message.toStoryMs !== 0))
                    writer.uint32(16).int64(message.toStoryMs);
                if (message.desks != null && message.desks.length)
                    for (let i = 0; i < message.desks.length; ++i)
                        $root.sekisho.v1.DeskAccount.encode(message.desks[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.sampledStoryMs != null && message.sampledStoryMs.length)
                    writer.uint32(34).int64s(message.sampledStoryMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DesksAccounted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.DesksAccounted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromStoryMs = value;
                            else
                                delete message.fromStoryMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.toStoryMs = value;
                            else
                                delete message.toStoryMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.desks && message.desks.length))
                                message.desks = [];
                            message.desks.push($root.sekisho.v1.DeskAccount.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.sampledStoryMs && message.sampledStoryMs.length))
                                    message.sampledStoryMs = [];
                                reader.int64s(message.sampledStoryMs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.sampledStoryMs && message.sampledStoryMs.length))
                                message.sampledStoryMs = [];
                            message.sampledStoryMs.push(reader.int64());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DesksAccounted.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.DesksAccounted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.DesksAccounted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.DesksAccounted();
                if (object.fromStoryMs != null)
                    if (typeof object.fromStoryMs === "object" ? object.fromStoryMs.low || object.fromStoryMs.high : $Number(object.fromStoryMs) !== 0)
                        if ($util.Long)
                            message.fromStoryMs = $util.Long.fromValue(object.fromStoryMs, false);
                        else if (typeof object.fromStoryMs === "string")
                            message.fromStoryMs = $parseInt(object.fromStoryMs, 10);
                        else if (typeof object.fromStoryMs === "number")
                            message.fromStoryMs = object.fromStoryMs;
                        else if (typeof object.fromStoryMs === "object")
                            message.fromStoryMs = new $util.LongBits(object.fromStoryMs.low >>> 0, object.fromStoryMs.high >>> 0).toNumber();
                if (object.toStoryMs != null)
                    if (typeof object.toStoryMs === "object" ? object.toStoryMs.low || object.toStoryMs.high : $Number(object.toStoryMs) !== 0)
                        if ($util.Long)
                            message.toStoryMs = $util.Long.fromValue(object.toStoryMs, false);
                        else if (typeof object.toStoryMs === "string")
                            message.toStoryMs = $parseInt(object.toStoryMs, 10);
                        else if (typeof object.toStoryMs === "number")
                            message.toStoryMs = object.toStoryMs;
                        else if (typeof object.toStoryMs === "object")
                            message.toStoryMs = new $util.LongBits(object.toStoryMs.low >>> 0, object.toStoryMs.high >>> 0).toNumber();
                if (object.desks) {
                    if (!$Array.isArray(object.desks))
                        throw $TypeError(".sekisho.v1.DesksAccounted.desks: array expected");
                    message.desks = $Array(object.desks.length);
                    for (let i = 0; i < object.desks.length; ++i) {
                        if (!$util.isObject(object.desks[i]))
                            throw $TypeError(".sekisho.v1.DesksAccounted.desks: object expected");
                        message.desks[i] = $root.sekisho.v1.DeskAccount.fromObject(object.desks[i], _depth + 1);
                    }
                }
                if (object.sampledStoryMs) {
                    if (!$Array.isArray(object.sampledStoryMs))
                        throw $TypeError(".sekisho.v1.DesksAccounted.sampledStoryMs: array expected");
                    message.sampledStoryMs = $Array(object.sampledStoryMs.length);
                    for (let i = 0; i < object.sampledStoryMs.length; ++i)
                        if ($util.Long)
                            message.sampledStoryMs[i] = $util.Long.fromValue(object.sampledStoryMs[i], false);
                        else if (typeof object.sampledStoryMs[i] === "string")
                            message.sampledStoryMs[i] = $parseInt(object.sampledStoryMs[i], 10);
                        else if (typeof object.sampledStoryMs[i] === "number")
                            message.sampledStoryMs[i] = object.sampledStoryMs[i];
                        else if (typeof object.sampledStoryMs[i] === "object")
                            message.sampledStoryMs[i] = new $util.LongBits(object.sampledStoryMs[i].low >>> 0, object.sampledStoryMs[i].high >>> 0).toNumber();
                }
                return message;
            };

            DesksAccounted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.desks = [];
                    object.sampledStoryMs = [];
                }
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.toStoryMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.toStoryMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.fromStoryMs != null && $Object.hasOwnProperty.call(message, "fromStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromStoryMs = typeof message.fromStoryMs === "number" ? $BigInt(message.fromStoryMs) : $util.Long.fromBits(message.fromStoryMs.low >>> 0, message.fromStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromStoryMs === "number")
                        object.fromStoryMs = options.longs === $String ? $String(message.fromStoryMs) : message.fromStoryMs;
                    else
                        object.fromStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromStoryMs) : options.longs === $Number ? new $util.LongBits(message.fromStoryMs.low >>> 0, message.fromStoryMs.high >>> 0).toNumber() : message.fromStoryMs;
                if (message.toStoryMs != null && $Object.hasOwnProperty.call(message, "toStoryMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toStoryMs = typeof message.toStoryMs === "number" ? $BigInt(message.toStoryMs) : $util.Long.fromBits(message.toStoryMs.low >>> 0, message.toStoryMs.high >>> 0, false).toBigInt();
                    else if (typeof message.toStoryMs === "number")
                        object.toStoryMs = options.longs === $String ? $String(message.toStoryMs) : message.toStoryMs;
                    else
                        object.toStoryMs = options.longs === $String ? $util.Long.prototype.toString.call(message.toStoryMs) : options.longs === $Number ? new $util.LongBits(message.toStoryMs.low >>> 0, message.toStoryMs.high >>> 0).toNumber() : message.toStoryMs;
                if (message.desks && message.desks.length) {
                    object.desks = $Array(message.desks.length);
                    for (let j = 0; j < message.desks.length; ++j)
                        object.desks[j] = $root.sekisho.v1.DeskAccount.toObject(message.desks[j], options, _depth + 1);
                }
                if (message.sampledStoryMs && message.sampledStoryMs.length) {
                    object.sampledStoryMs = $Array(message.sampledStoryMs.length);
                    for (let j = 0; j < message.sampledStoryMs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.sampledStoryMs[j] = typeof message.sampledStoryMs[j] === "number" ? $BigInt(message.sampledStoryMs[j]) : $util.Long.fromBits(message.sampledStoryMs[j].low >>> 0, message.sampledStoryMs[j].high >>> 0, false).toBigInt();
                        else if (typeof message.sampledStoryMs[j] === "number")
                            object.sampledStoryMs[j] = options.longs === $String ? $String(message.sampledStoryMs[j]) : message.sampledStoryMs[j];
                        else
                            object.sampledStoryMs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.sampledStoryMs[j]) : options.longs === $Number ? new $util.LongBits(message.sampledStoryMs[j].low >>> 0, message.sampledStoryMs[j].high >>> 0).toNumber() : message.sampledStoryMs[j];
                }
                return object;
            };

            DesksAccounted.prototype.toJSON = function() {
                return DesksAccounted.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DesksAccounted;
        })();

        v1.DeskAccount = (function() {

            const DeskAccount = function (properties) {
                this.sampledBacklog = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeskAccount.prototype.desk = "";
            DeskAccount.prototype.entered = 0;
            DeskAccount.prototype.started = 0;
            DeskAccount.prototype.finished = 0;
            DeskAccount.prototype.offeredMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DeskAccount.prototype.busyMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DeskAccount.prototype.staffedMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DeskAccount.prototype.waitedMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            DeskAccount.prototype.waitP50Ms = null;
            DeskAccount.prototype.waitP90Ms = null;
            DeskAccount.prototype.backlogBefore = 0;
            DeskAccount.prototype.backlogAfter = 0;
            DeskAccount.prototype.sampledBacklog = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DeskAccount.prototype, "_waitP50Ms", {
                get: $util.oneOfGetter($oneOfFields = ["waitP50Ms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DeskAccount.prototype, "_waitP90Ms", {
                get: $util.oneOfGetter($oneOfFields = ["waitP90Ms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            DeskAccount.create = function(properties) {
                return new DeskAccount(properties);
            };

            DeskAccount.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.desk != null && $Object.hasOwnProperty.call(message, "desk") && message.desk !== "")
                    writer.uint32(10).string(message.desk);
                if (message.entered != null && $Object.hasOwnProperty.call(message, "entered") && message.entered !== 0)
                    writer.uint32(16).uint32(message.entered);
                if (message.started != null && $Object.hasOwnProperty.call(message, "started") && message.started !== 0)
                    writer.uint32(24).uint32(message.started);
                if (message.finished != null && $Object.hasOwnProperty.call(message, "finished") && message.finished !== 0)
                    writer.uint32(32).uint32(message.finished);
                if (message.offeredMs != null && $Object.hasOwnProperty.call(message, "offeredMs") && (typeof message.offeredMs === "object" ? message.offeredMs.low || message.offeredMs.high : message.offeredMs !== 0))
                    writer.uint32(40).int64(message.offeredMs);
                if (message.busyMs != null && $Object.hasOwnProperty.call(message, "busyMs") && (typeof message.busyMs === "object" ? message.busyMs.low || message.busyMs.high : message.busyMs !== 0))
                    writer.uint32(48).int64(message.busyMs);
                if (message.staffedMs != null && $Object.hasOwnProperty.call(message, "staffedMs") && (typeof message.staffedMs === "object" ? message.staffedMs.low || message.staffedMs.high : message.staffedMs !== 0))
                    writer.uint32(56).int64(message.staffedMs);
                if (message.waitedMs != null && $Object.hasOwnProperty.call(message, "waitedMs") && (typeof message.waitedMs === "object" ? message.waitedMs.low || message.waitedMs.high : message.waitedMs !== 0))
                    writer.uint32(64).int64(message.waitedMs);
                if (message.waitP50Ms != null && $Object.hasOwnProperty.call(message, "waitP50Ms"))
                    writer.uint32(72).int64(message.waitP50Ms);
                if (message.waitP90Ms != null && $Object.hasOwnProperty.call(message, "waitP90Ms"))
                    writer.uint32(80).int64(message.waitP90Ms);
                if (message.backlogBefore != null && $Object.hasOwnProperty.call(message, "backlogBefore") && message.backlogBefore !== 0)
                    writer.uint32(88).uint32(message.backlogBefore);
                if (message.backlogAfter != null && $Object.hasOwnProperty.call(message, "backlogAfter") && message.backlogAfter !== 0)
                    writer.uint32(96).uint32(message.backlogAfter);
                if (message.sampledBacklog != null && message.sampledBacklog.length)
                    writer.uint32(106).uint32s(message.sampledBacklog);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeskAccount.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.sekisho.v1.DeskAccount();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.desk = value;
                            else
                                delete message.desk;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.entered = value;
                            else
                                delete message.entered;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.started = value;
                            else
                                delete message.started;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.finished = value;
                            else
                                delete message.finished;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.offeredMs = value;
                            else
                                delete message.offeredMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.busyMs = value;
                            else
                                delete message.busyMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.staffedMs = value;
                            else
                                delete message.staffedMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.waitedMs = value;
                            else
                                delete message.waitedMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.waitP50Ms = reader.int64();
                            message._waitP50Ms = "waitP50Ms";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.waitP90Ms = reader.int64();
                            message._waitP90Ms = "waitP90Ms";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.backlogBefore = value;
                            else
                                delete message.backlogBefore;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.backlogAfter = value;
                            else
                                delete message.backlogAfter;
                            continue;
                        }
                    case 13: {
                            if (wireType === 2) {
                                if (!(message.sampledBacklog && message.sampledBacklog.length))
                                    message.sampledBacklog = [];
                                reader.uint32s(message.sampledBacklog);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.sampledBacklog && message.sampledBacklog.length))
                                message.sampledBacklog = [];
                            message.sampledBacklog.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DeskAccount.fromObject = function (object, _depth) {
                if (object instanceof $root.sekisho.v1.DeskAccount)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".sekisho.v1.DeskAccount: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.sekisho.v1.DeskAccount();
                if (object.desk != null)
                    if (typeof object.desk !== "string" || object.desk.length)
                        message.desk = $String(object.desk);
                if (object.entered != null)
                    if ($Number(object.entered) !== 0)
                        message.entered = object.entered >>> 0;
                if (object.started != null)
                    if ($Number(object.started) !== 0)
                        message.started = object.started >>> 0;
                if (object.finished != null)
                    if ($Number(object.finished) !== 0)
                        message.finished = object.finished >>> 0;
                if (object.offeredMs != null)
                    if (typeof object.offeredMs === "object" ? object.offeredMs.low || object.offeredMs.high : $Number(object.offeredMs) !== 0)
                        if ($util.Long)
                            message.offeredMs = $util.Long.fromValue(object.offeredMs, false);
                        else if (typeof object.offeredMs === "string")
                            message.offeredMs = $parseInt(object.offeredMs, 10);
                        else if (typeof object.offeredMs === "number")
                            message.offeredMs = object.offeredMs;
                        else if (typeof object.offeredMs === "object")
                            message.offeredMs = new $util.LongBits(object.offeredMs.low >>> 0, object.offeredMs.high >>> 0).toNumber();
                if (object.busyMs != null)
                    if (typeof object.busyMs === "object" ? object.busyMs.low || object.busyMs.high : $Number(object.busyMs) !== 0)
                        if ($util.Long)
                            message.busyMs = $util.Long.fromValue(object.busyMs, false);
                        else if (typeof object.busyMs === "string")
                            message.busyMs = $parseInt(object.busyMs, 10);
                        else if (typeof object.busyMs === "number")
                            message.busyMs = object.busyMs;
                        else if (typeof object.busyMs === "object")
                            message.busyMs = new $util.LongBits(object.busyMs.low >>> 0, object.busyMs.high >>> 0).toNumber();
                if (object.staffedMs != null)
                    if (typeof object.staffedMs === "object" ? object.staffedMs.low || object.staffedMs.high : $Number(object.staffedMs) !== 0)
                        if ($util.Long)
                            message.staffedMs = $util.Long.fromValue(object.staffedMs, false);
                        else if (typeof object.staffedMs === "string")
                            message.staffedMs = $parseInt(object.staffedMs, 10);
                        else if (typeof object.staffedMs === "number")
                            message.staffedMs = object.staffedMs;
                        else if (typeof object.staffedMs === "object")
                            message.staffedMs = new $util.LongBits(object.staffedMs.low >>> 0, object.staffedMs.high >>> 0).toNumber();
                if (object.waitedMs != null)
                    if (typeof object.waitedMs === "object" ? object.waitedMs.low || object.waitedMs.high : $Number(object.waitedMs) !== 0)
                        if ($util.Long)
                            message.waitedMs = $util.Long.fromValue(object.waitedMs, false);
                        else if (typeof object.waitedMs === "string")
                            message.waitedMs = $parseInt(object.waitedMs, 10);
                        else if (typeof object.waitedMs === "number")
                            message.waitedMs = object.waitedMs;
                        else if (typeof object.waitedMs === "object")
                            message.waitedMs = new $util.LongBits(object.waitedMs.low >>> 0, object.waitedMs.high >>> 0).toNumber();
                if (object.waitP50Ms != null)
                    if ($util.Long)
                        message.waitP50Ms = $util.Long.fromValue(object.waitP50Ms, false);
                    else if (typeof object.waitP50Ms === "string")
                        message.waitP50Ms = $parseInt(object.waitP50Ms, 10);
                    else if (typeof object.waitP50Ms === "number")
                        message.waitP50Ms = object.waitP50Ms;
                    else if (typeof object.waitP50Ms === "object")
                        message.waitP50Ms = new $util.LongBits(object.waitP50Ms.low >>> 0, object.waitP50Ms.high >>> 0).toNumber();
                if (object.waitP90Ms != null)
                    if ($util.Long)
                        message.waitP90Ms = $util.Long.fromValue(object.waitP90Ms, false);
                    else if (typeof object.waitP90Ms === "string")
                        message.waitP90Ms = $parseInt(object.waitP90Ms, 10);
                    else if (typeof object.waitP90Ms === "number")
                        message.waitP90Ms = object.waitP90Ms;
                    else if (typeof object.waitP90Ms === "object")
                        message.waitP90Ms = new $util.LongBits(object.waitP90Ms.low >>> 0, object.waitP90Ms.high >>> 0).toNumber();
                if (object.backlogBefore != null)
                    if ($Number(object.backlogBefore) !== 0)
                        message.backlogBefore = object.backlogBefore >>> 0;
                if (object.backlogAfter != null)
                    if ($Number(object.backlogAfter) !== 0)
                        message.backlogAfter = object.backlogAfter >>> 0;
                if (object.sampledBacklog) {
                    if (!$Array.isArray(object.sampledBacklog))
                        throw $TypeError(".sekisho.v1.DeskAccount.sampledBacklog: array expected");
                    message.sampledBacklog = $Array(object.sampledBacklog.length);
                    for (let i = 0; i < object.sampledBacklog.length; ++i)
                        message.sampledBacklog[i] = object.sampledBacklog[i] >>> 0;
                }
                return message;
            };

            DeskAccount.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.sampledBacklog = [];
                if (options.defaults) {
                    object.desk = "";
                    object.entered = 0;
                    object.started = 0;
                    object.finished = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.offeredMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.offeredMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.busyMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.busyMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.staffedMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.staffedMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.waitedMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.waitedMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.backlogBefore = 0;
                    object.backlogAfter = 0;
                }
                if (message.desk != null && $Object.hasOwnProperty.call(message, "desk"))
                    object.desk = message.desk;
                if (message.entered != null && $Object.hasOwnProperty.call(message, "entered"))
                    object.entered = message.entered;
                if (message.started != null && $Object.hasOwnProperty.call(message, "started"))
                    object.started = message.started;
                if (message.finished != null && $Object.hasOwnProperty.call(message, "finished"))
                    object.finished = message.finished;
                if (message.offeredMs != null && $Object.hasOwnProperty.call(message, "offeredMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.offeredMs = typeof message.offeredMs === "number" ? $BigInt(message.offeredMs) : $util.Long.fromBits(message.offeredMs.low >>> 0, message.offeredMs.high >>> 0, false).toBigInt();
                    else if (typeof message.offeredMs === "number")
                        object.offeredMs = options.longs === $String ? $String(message.offeredMs) : message.offeredMs;
                    else
                        object.offeredMs = options.longs === $String ? $util.Long.prototype.toString.call(message.offeredMs) : options.longs === $Number ? new $util.LongBits(message.offeredMs.low >>> 0, message.offeredMs.high >>> 0).toNumber() : message.offeredMs;
                if (message.busyMs != null && $Object.hasOwnProperty.call(message, "busyMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.busyMs = typeof message.busyMs === "number" ? $BigInt(message.busyMs) : $util.Long.fromBits(message.busyMs.low >>> 0, message.busyMs.high >>> 0, false).toBigInt();
                    else if (typeof message.busyMs === "number")
                        object.busyMs = options.longs === $String ? $String(message.busyMs) : message.busyMs;
                    else
                        object.busyMs = options.longs === $String ? $util.Long.prototype.toString.call(message.busyMs) : options.longs === $Number ? new $util.LongBits(message.busyMs.low >>> 0, message.busyMs.high >>> 0).toNumber() : message.busyMs;
                if (message.staffedMs != null && $Object.hasOwnProperty.call(message, "staffedMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.staffedMs = typeof message.staffedMs === "number" ? $BigInt(message.staffedMs) : $util.Long.fromBits(message.staffedMs.low >>> 0, message.staffedMs.high >>> 0, false).toBigInt();
                    else if (typeof message.staffedMs === "number")
                        object.staffedMs = options.longs === $String ? $String(message.staffedMs) : message.staffedMs;
                    else
                        object.staffedMs = options.longs === $String ? $util.Long.prototype.toString.call(message.staffedMs) : options.longs === $Number ? new $util.LongBits(message.staffedMs.low >>> 0, message.staffedMs.high >>> 0).toNumber() : message.staffedMs;
                if (message.waitedMs != null && $Object.hasOwnProperty.call(message, "waitedMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.waitedMs = typeof message.waitedMs === "number" ? $BigInt(message.waitedMs) : $util.Long.fromBits(message.waitedMs.low >>> 0, message.waitedMs.high >>> 0, false).toBigInt();
                    else if (typeof message.waitedMs === "number")
                        object.waitedMs = options.longs === $String ? $String(message.waitedMs) : message.waitedMs;
                    else
                        object.waitedMs = options.longs === $String ? $util.Long.prototype.toString.call(message.waitedMs) : options.longs === $Number ? new $util.LongBits(message.waitedMs.low >>> 0, message.waitedMs.high >>> 0).toNumber() : message.waitedMs;
                if (message.waitP50Ms != null && $Object.hasOwnProperty.call(message, "waitP50Ms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.waitP50Ms = typeof message.waitP50Ms === "number" ? $BigInt(message.waitP50Ms) : $util.Long.fromBits(message.waitP50Ms.low >>> 0, message.waitP50Ms.high >>> 0, false).toBigInt();
                    else if (typeof message.waitP50Ms === "number")
                        object.waitP50Ms = options.longs === $String ? $String(message.waitP50Ms) : message.waitP50Ms;
                    else
                        object.waitP50Ms = options.longs === $String ? $util.Long.prototype.toString.call(message.waitP50Ms) : options.longs === $Number ? new $util.LongBits(message.waitP50Ms.low >>> 0, message.waitP50Ms.high >>> 0).toNumber() : message.waitP50Ms;
                if (message.waitP90Ms != null && $Object.hasOwnProperty.call(message, "waitP90Ms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.waitP90Ms = typeof message.waitP90Ms === "number" ? $BigInt(message.waitP90Ms) : $util.Long.fromBits(message.waitP90Ms.low >>> 0, message.waitP90Ms.high >>> 0, false).toBigInt();
                    else if (typeof message.waitP90Ms === "number")
                        object.waitP90Ms = options.longs === $String ? $String(message.waitP90Ms) : message.waitP90Ms;
                    else
                        object.waitP90Ms = options.longs === $String ? $util.Long.prototype.toString.call(message.waitP90Ms) : options.longs === $Number ? new $util.LongBits(message.waitP90Ms.low >>> 0, message.waitP90Ms.high >>> 0).toNumber() : message.waitP90Ms;
                if (message.backlogBefore != null && $Object.hasOwnProperty.call(message, "backlogBefore"))
                    object.backlogBefore = message.backlogBefore;
                if (message.backlogAfter != null && $Object.hasOwnProperty.call(message, "backlogAfter"))
                    object.backlogAfter = message.backlogAfter;
                if (message.sampledBacklog && message.sampledBacklog.length) {
                    object.sampledBacklog = $Array(message.sampledBacklog.length);
                    for (let j = 0; j < message.sampledBacklog.length; ++j)
                        object.sampledBacklog[j] = message.sampledBacklog[j];
                }
                return object;
            };

            DeskAccount.prototype.toJSON = function() {
                return DeskAccount.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DeskAccount;
        })();

        return v1;
    })();

    return sekisho;
})();

export {
  $root as default
};
