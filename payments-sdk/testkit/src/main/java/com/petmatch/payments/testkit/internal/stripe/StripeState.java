package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The provider's truth: JSON objects by kind and id. Reads and writes happen inside {@link #exclusively}, whose changes are
 * journaled together when it ends. Fields that begin with an underscore are the sandbox's own and never answered. What is read
 * is a copy.
 */
final class StripeState implements AutoCloseable {

    private record Change(Kind kind, String id) {}

    private final Map<Kind, Map<String, ObjectNode>> tables = new EnumMap<>(Kind.class);
    private final Map<Change, Optional<ObjectNode>> before = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final InstantSource clock;
    private final StripeIds ids;
    private final @Nullable Journal journal;

    StripeState(InstantSource clock, long seed, @Nullable Path journal) {
        this.clock = clock;
        this.ids = new StripeIds(seed);
        for (Kind kind : Kind.values()) {
            tables.put(kind, new LinkedHashMap<>());
        }
        this.journal = journal == null ? null : Journal.open(journal, this::replay);
    }

    /** Runs alone; a refusal keeps what was written, any other failure undoes it. */
    <T> T exclusively(Supplier<T> work) {
        lock.lock();
        try {
            T result = work.get();
            commit();
            return result;
        } catch (ProviderRefusal refusal) {
            commit();
            throw refusal;
        } catch (RuntimeException failure) {
            undo();
            throw failure;
        } finally {
            lock.unlock();
        }
    }

    Optional<ObjectNode> find(Kind kind, String id) {
        return Optional.ofNullable(table(kind).get(id)).map(ObjectNode::deepCopy);
    }

    /** The object that the path names; its absence is a 404. */
    ObjectNode atPath(Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> ProviderRefusal.missing(404, kind.object(), id, "id"));
    }

    /** The object that a parameter names; its absence is a 400, as the provider does it. */
    ObjectNode named(Kind kind, String id, String param) {
        return find(kind, id).orElseThrow(() -> ProviderRefusal.missing(400, kind.object(), id, param));
    }

    /** All objects of a kind, newest first. */
    List<ObjectNode> all(Kind kind) {
        return where(kind, object -> true);
    }

    /** The objects that fit, newest first; only they are copied, so the test must not change what it looks at. */
    List<ObjectNode> where(Kind kind, Predicate<ObjectNode> test) {
        List<ObjectNode> objects = new ArrayList<>();
        for (ObjectNode object : table(kind).values()) {
            if (test.test(object)) {
                objects.add(object.deepCopy());
            }
        }
        Collections.reverse(objects);
        return objects;
    }

    void put(Kind kind, ObjectNode object) {
        String id = object.path("id").asText();
        ObjectNode old = table(kind).put(id, object.deepCopy());
        before.putIfAbsent(new Change(kind, id), Optional.ofNullable(old));
    }

    void remove(Kind kind, String id) {
        ObjectNode old = table(kind).remove(id);
        before.putIfAbsent(new Change(kind, id), Optional.ofNullable(old));
    }

    String nextId(Kind kind) {
        return ids.next(kind.prefix(), kind.idLength());
    }

    String nextToken(String prefix) {
        return ids.next(prefix, 24);
    }

    Instant now() {
        return clock.instant();
    }

    /** The object as it is answered. */
    static ObjectNode visible(ObjectNode object) {
        ObjectNode copy = object.deepCopy();
        copy.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.startsWith("_"))
                .toList()
                .forEach(copy::remove);
        return copy;
    }

    @Override
    public void close() {
        if (journal != null) {
            journal.close();
        }
    }

    private Map<String, ObjectNode> table(Kind kind) {
        Map<String, ObjectNode> table = tables.get(kind);
        if (table == null || !lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("Read and write inside exclusively");
        }
        return table;
    }

    private void commit() {
        if (journal != null && !before.isEmpty()) {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("count", ids.count());
            ArrayNode changes = line.putArray("changes");
            for (Change change : before.keySet()) {
                ObjectNode entry = changes.addObject().put("kind", change.kind().name());
                entry.put("id", change.id()).set("object", table(change.kind()).get(change.id()));
            }
            journal.append(line);
        }
        before.clear();
    }

    private void undo() {
        before.forEach((change, old) -> old.ifPresentOrElse(
                object -> table(change.kind()).put(change.id(), object),
                () -> table(change.kind()).remove(change.id())));
        before.clear();
    }

    private void replay(JsonNode line) {
        ids.resumeAt(line.path("count").asLong());
        for (JsonNode change : line.path("changes")) {
            Map<String, ObjectNode> table =
                    tables.get(Kind.valueOf(change.path("kind").asText()));
            if (table != null && change.path("object") instanceof ObjectNode object) {
                table.put(change.path("id").asText(), object);
            } else if (table != null) {
                table.remove(change.path("id").asText());
            }
        }
    }
}
