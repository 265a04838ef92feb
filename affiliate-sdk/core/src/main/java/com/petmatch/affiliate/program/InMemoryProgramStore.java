package com.petmatch.affiliate.program;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Programmes of one process. Safe for concurrent use. */
public final class InMemoryProgramStore implements ProgramStore {

    private record Key(TenantId tenant, ProgramId program) {}

    private record VersionKey(TenantId tenant, ProgramId program, Instant validFrom) {}

    private record Row(TenantId tenant, PlanVersion version) {}

    private final MemoryTable<Key, Program> programs;
    private final MemoryTable<VersionKey, Row> versions;

    public InMemoryProgramStore(InMemoryUnitOfWork unitOfWork) {
        this.programs = new MemoryTable<>(unitOfWork);
        this.versions = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void save(TenantId tenant, Program program) {
        programs.put(new Key(tenant, program.id()), program);
    }

    @Override
    public Optional<Program> find(TenantId tenant, ProgramId program) {
        return programs.get(new Key(tenant, program));
    }

    @Override
    public boolean addVersion(TenantId tenant, PlanVersion version) {
        VersionKey key = new VersionKey(tenant, version.program(), version.validFrom());
        return versions.putIfAbsent(key, new Row(tenant, version));
    }

    @Override
    public List<PlanVersion> versions(TenantId tenant, ProgramId program) {
        return versions
                .values(row ->
                        row.tenant().equals(tenant) && row.version().program().equals(program))
                .stream()
                .map(Row::version)
                .sorted(Comparator.comparing(PlanVersion::validFrom))
                .toList();
    }
}
