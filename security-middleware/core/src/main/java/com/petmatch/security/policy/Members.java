package com.petmatch.security.policy;

import com.petmatch.security.policy.PolicyOutcome.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of one JSON object, each taken once; what is left over was not known. */
final class Members {

    private final String where;
    private final Map<String, Object> left;

    private Members(String where, Map<String, Object> members) {
        this.where = where;
        this.left = new LinkedHashMap<>(members);
    }

    static Members of(String where, Object value) throws RefusedPolicyException {
        if (!(value instanceof Map<?, ?> map)) {
            throw new RefusedPolicyException(Fault.MEMBER, where + " is not an object");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put((String) name, member));
        return new Members(where, members);
    }

    boolean has(String name) {
        return left.containsKey(name);
    }

    Object take(String name) throws RefusedPolicyException {
        Object value = left.remove(name);
        if (value == null) {
            throw new RefusedPolicyException(Fault.MEMBER, where + " lacks " + name);
        }
        return value;
    }

    <T> T take(String name, Class<T> kind) throws RefusedPolicyException {
        Object value = take(name);
        if (!kind.isInstance(value)) {
            throw new RefusedPolicyException(Fault.MEMBER, where + "." + name + " is of the wrong kind");
        }
        return kind.cast(value);
    }

    <T> Optional<T> find(String name, Class<T> kind) throws RefusedPolicyException {
        return has(name) ? Optional.of(take(name, kind)) : Optional.empty();
    }

    List<String> texts(String name) throws RefusedPolicyException {
        List<String> texts = new ArrayList<>();
        for (Object element : take(name, List.class)) {
            if (!(element instanceof String text)) {
                throw new RefusedPolicyException(Fault.MEMBER, where + "." + name + " holds what is no text");
            }
            texts.add(text);
        }
        return texts;
    }

    <E extends Enum<E>> E constant(String name, Class<E> kind) throws RefusedPolicyException {
        String text = take(name, String.class);
        for (E constant : kind.getEnumConstants()) {
            if (PolicyCodec.name(constant).equals(text)) {
                return constant;
            }
        }
        throw new RefusedPolicyException(Fault.VALUE, where + "." + name + " is not one that is known");
    }

    void done() throws RefusedPolicyException {
        if (!left.isEmpty()) {
            throw new RefusedPolicyException(
                    Fault.MEMBER,
                    where + " has unknown " + left.keySet().iterator().next());
        }
    }
}
