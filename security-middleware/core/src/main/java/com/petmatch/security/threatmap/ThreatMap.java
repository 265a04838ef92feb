package com.petmatch.security.threatmap;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.RequestDecided;
import com.petmatch.security.event.SecurityListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts refused requests in cells of ten seconds, country, family and decision.
 *
 * <p><b>Security guarantees.</b> At most 50,000 cells whatever arrives: older ones than an hour make room, what finds none
 * is dropped and counted. No address leaves it; the public view shows a cell only when three networks or more are in it,
 * so that nobody is singled out. Safe for concurrent use.
 */
public final class ThreatMap implements SecurityListener {

    private static final int CELLS = 50_000;
    private static final int SECONDS = 10;
    private static final long KEPT_SLOTS = 3_600 / SECONDS;
    private static final int MANY = 3;

    private final AddressLocator locator;
    private final InstantSource clock;
    private final int capacity;
    private final Map<Key, Cell> cells = new LinkedHashMap<>();
    private long nextCursor = 1;
    private long slot;
    private long dropped;

    private record Key(long slot, String country, String family, String decision) {}

    private static final class Cell {

        private final long cursor;
        private long count;
        private final Set<String> rules = new TreeSet<>();
        private final Set<AddressPrefix> networks = new HashSet<>();

        private Cell(long cursor) {
            this.cursor = cursor;
        }
    }

    public ThreatMap(AddressLocator locator, InstantSource clock) {
        this(locator, clock, CELLS);
    }

    ThreatMap(AddressLocator locator, InstantSource clock, int capacity) {
        this.locator = locator;
        this.clock = clock;
        this.capacity = capacity;
    }

    @Override
    public void on(SecurityEvent event) {
        if (event instanceof RequestDecided decided && !(decided.decision() instanceof Decision.Allow)) {
            Decision decision = decided.decision();
            deciding(decision)
                    .ifPresent(evidence -> count(decided, country(decided.client()), kind(decision), evidence));
        }
    }

    private synchronized void count(RequestDecided decided, String country, String kind, Evidence evidence) {
        // Never backwards: cells stay in the order of their time.
        slot = Math.max(slot, decided.at().getEpochSecond() / SECONDS);
        Key key = new Key(slot, country, family(evidence), kind);
        Cell cell = cells.get(key);
        if (cell == null) {
            forgetOld();
            if (cells.size() >= capacity) {
                dropped++;
                return;
            }
            cell = new Cell(nextCursor++);
            cells.put(key, cell);
        }
        cell.count++;
        if (!evidence.ruleId().isEmpty() && cell.rules.size() < MANY) {
            cell.rules.add(evidence.ruleId());
        }
        if (cell.networks.size() < MANY) {
            cell.networks.add(decided.client());
        }
    }

    /** Everything, for operators: closed cells behind the cursor, oldest first. */
    public List<ThreatCell> cells(long cursor, int limit) {
        return closed(cursor, limit, 1);
    }

    /** What everybody may see: closed cells of three networks or more behind the cursor, oldest first. */
    public List<ThreatCell> publicCells(long cursor, int limit) {
        return closed(cursor, limit, MANY);
    }

    /** Refusals that found no room since the start. */
    public synchronized long dropped() {
        return dropped;
    }

    private synchronized List<ThreatCell> closed(long cursor, int limit, int networks) {
        long open = clock.instant().getEpochSecond() / SECONDS;
        List<ThreatCell> found = new ArrayList<>();
        for (Map.Entry<Key, Cell> entry : cells.entrySet()) {
            Key key = entry.getKey();
            Cell cell = entry.getValue();
            // A cell that still counts would be read half.
            if (found.size() >= limit || key.slot() >= open) {
                break;
            }
            if (cell.cursor > cursor && cell.networks.size() >= networks) {
                found.add(new ThreatCell(
                        cell.cursor,
                        Instant.ofEpochSecond(key.slot() * SECONDS),
                        key.country(),
                        key.family(),
                        key.decision(),
                        cell.count,
                        List.copyOf(cell.rules)));
            }
        }
        return found;
    }

    private void forgetOld() {
        Iterator<Key> oldest = cells.keySet().iterator();
        while (oldest.hasNext() && oldest.next().slot() < slot - KEPT_SLOTS) {
            oldest.remove();
        }
    }

    private String country(AddressPrefix network) {
        try {
            String country = locator.country(network);
            return country.matches("[A-Z]{2}") ? country : AddressLocator.UNKNOWN;
        } catch (RuntimeException unknown) {
            return AddressLocator.UNKNOWN;
        }
    }

    private static String kind(Decision decision) {
        return decision.fold(
                allow -> "allow",
                challenge -> "challenge",
                deny -> "deny",
                throttle -> "throttle",
                deceive -> "deceive");
    }

    /** The last evidence that counted is what ended the request. */
    private static Optional<Evidence> deciding(Decision decision) {
        List<Evidence> evidence = decision.evidence();
        for (int i = evidence.size() - 1; i >= 0; i--) {
            if (!evidence.get(i).shadow()) {
                return Optional.of(evidence.get(i));
            }
        }
        return Optional.empty();
    }

    private static String family(Evidence evidence) {
        String code = evidence.code().toString();
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }
}
