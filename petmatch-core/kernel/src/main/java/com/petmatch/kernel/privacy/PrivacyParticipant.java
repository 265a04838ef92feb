package com.petmatch.kernel.privacy;

import com.petmatch.kernel.id.TenantId;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Exports and erases what one feature or library holds about a person; each implements it, the host runs them together.
 *
 * <p>All methods may be repeated after a crash: an erasure that ran before finds nothing more to do. Implementations are
 * safe for concurrent use.
 */
public interface PrivacyParticipant {

    /** A stable name, unique among the participants of a host. */
    String name();

    /** The participants that must have erased before this one, by name. */
    default Set<String> runsAfter() {
        return Set.of();
    }

    /** The rules of every field this participant stores. */
    DataMap dataMap();

    /** How many records each store holds about the person now; stores without any may be left out. */
    Map<String, Long> holdings(TenantId tenant, SubjectId subject);

    /** Hands over every record of the person's export; other people's data are redacted already. */
    void export(TenantId tenant, SubjectId subject, Consumer<ExportEntry> sink);

    /** Erases as the data map says. */
    ErasureCounts erase(TenantId tenant, SubjectId subject);
}
