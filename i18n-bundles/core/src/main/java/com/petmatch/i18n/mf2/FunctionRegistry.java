package com.petmatch.i18n.mf2;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The functions that messages may call, by name: those of the specification, ours ({@code pm:list}, {@code pm:relative}), and a
 * host's own, which should have a namespace such as {@code shop:price}. Immutable and safe for concurrent use.
 */
public final class FunctionRegistry {

    private static final String RESERVED = "u:";
    private static final FunctionRegistry STANDARD = new FunctionRegistry(Map.ofEntries(
            Map.entry("string", StringValue::resolve),
            Map.entry("number", new NumberFunction(NumberKind.NUMBER)),
            Map.entry("integer", new NumberFunction(NumberKind.INTEGER)),
            Map.entry("percent", new NumberFunction(NumberKind.PERCENT)),
            Map.entry("offset", new OffsetFunction()),
            Map.entry("currency", new NumberFunction(NumberKind.CURRENCY)),
            Map.entry("unit", new NumberFunction(NumberKind.UNIT)),
            Map.entry("date", new DateFunction(DateKind.DATE)),
            Map.entry("time", new DateFunction(DateKind.TIME)),
            Map.entry("datetime", new DateFunction(DateKind.DATE_TIME)),
            Map.entry("pm:list", ListValue::resolve),
            Map.entry("pm:relative", RelativeValue::resolve)));

    private final Map<String, MessageFunction> functions;

    private FunctionRegistry(Map<String, MessageFunction> functions) {
        this.functions = Map.copyOf(functions);
    }

    /** The specification's functions and ours. */
    public static FunctionRegistry standard() {
        return STANDARD;
    }

    /** The same and one more, which takes the place of one with that name; the {@code u:} namespace is Unicode's own. */
    public FunctionRegistry with(String name, MessageFunction function) {
        if (name.startsWith(RESERVED)) {
            throw new IllegalArgumentException("Expected a name outside the u: namespace, got " + name);
        }
        Map<String, MessageFunction> more = new HashMap<>(functions);
        more.put(name, function);
        return new FunctionRegistry(more);
    }

    Optional<MessageFunction> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }
}
