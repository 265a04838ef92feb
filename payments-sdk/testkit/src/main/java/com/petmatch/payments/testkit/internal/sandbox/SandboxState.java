package com.petmatch.payments.testkit.internal.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
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
 * is a copy. A provider's own state extends it with its ways to say that something is missing.
 */
public class SandboxState implements AutoCloseable {

    private record Change(String kind, String id) {}

    private record Table(Map<String, ObjectNode> rows) {}

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<Change, Optional<ObjectNode>> before = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final InstantSource clock;
    private final SandboxIds ids;
    private final @Nullable Journal journal;

    /** A state with a table of each kind; with a journal it begins with what an earlier run committed. */
    public SandboxState(ObjectKind[] kinds, InstantSource clock, long seed, @Nullable Path journal) {
        this.clock = clock;
        this.ids = new SandboxIds(seed);
        for (ObjectKind kind : kinds) {
            tables.put(kind.name(), new Table(new LinkedHashMap<>()));
        }
        this.journal = journal == null ? null : Journal.open(journal, this::replay);
    }

    /** Runs alone; a refusal keeps what was written, any other failure undoes it. */
    public final <T> T exclusively(Supplier<T> work) {
        lock.lock();
        try {
            T result = work.get();
            commit();
            return result;
        } catch (Refusal refusal) {
            commit();
            throw refusal;
        } catch (RuntimeException failure) {
            undo();
            throw failure;
        } finally {
            lock.unlock();
        }
    }

    public final Optional<ObjectNode> find(ObjectKind kind, String id) {
        return Optional.ofNullable(table(kind).get(id)).map(ObjectNode::deepCopy);
    }

    /** All objects of a kind, newest first. */
    public final List<ObjectNode> all(ObjectKind kind) {
        return where(kind, object -> true);
    }

    /** The objects that fit, newest first; only they are copied, so the test must not change what it looks at. */
    public final List<ObjectNode> where(ObjectKind kind, Predicate<ObjectNode> test) {
        List<ObjectNode> objects = new ArrayList<>();
        for (ObjectNode object : table(kind).values()) {
            if (test.test(object)) {
                objects.add(object.deepCopy());
            }
        }
        Collections.reverse(objects);
        return objects;
    }

    public final void put(ObjectKind kind, ObjectNode object) {
        String id = object.path("id").asText();
        ObjectNode old = table(kind).put(id, object.deepCopy());
        before.putIfAbsent(new Change(kind.name(), id), Optional.ofNullable(old));
    }

    public final void remove(ObjectKind kind, String id) {
        ObjectNode old = table(kind).remove(id);
        before.putIfAbsent(new Change(kind.name(), id), Optional.ofNullable(old));
    }

    public final String nextId(ObjectKind kind) {
        return ids.next(kind.prefix(), kind.idLength(), kind.alphabet());
    }

    public final String nextToken(String prefix) {
        return ids.next(prefix, 24, ObjectKind.BASE62);
    }

    public final Instant now() {
        return clock.instant();
    }

    /** The object as it is answered. */
    public static ObjectNode visible(ObjectNode object) {
        ObjectNode copy = object.deepCopy();
        copy.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.startsWith("_"))
                .toList()
                .forEach(copy::remove);
        return copy;
    }

    @Override
    public final void close() {
        if (journal != null) {
            journal.close();
        }
    }

    private Map<String, ObjectNode> table(ObjectKind kind) {
        return table(kind.name());
    }

    private Map<String, ObjectNode> table(String kind) {
        Table table = tables.get(kind);
        if (table == null || !lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("Read and write inside exclusively");
        }
        return table.rows();
    }

    private void commit() {
        if (journal != null && !before.isEmpty()) {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("count", ids.count());
            ArrayNode changes = line.putArray("changes");
            for (Change change : before.keySet()) {
                ObjectNode entry = changes.addObject().put("kind", change.kind());
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
            Table table = tables.get(change.path("kind").asText());
            String id = change.path("id").asText();
            if (table == null) {
                throw new IllegalStateException("The journal has rows of an unknown kind: " + change.path("kind"));
            }
            if (change.path("object") instanceof ObjectNode object) {
                table.rows().put(id, object);
            } else {
                table.rows().remove(id);
            }
        }
    }
}
