package com.petmatch.core.pet;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.DataMap;
import com.petmatch.kernel.privacy.ErasureCounts;
import com.petmatch.kernel.privacy.ExportEntry;
import com.petmatch.kernel.privacy.FieldRule;
import com.petmatch.kernel.privacy.PrivacyParticipant;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Exports and erases a person's pets, deleted ones too. Safe for concurrent use. */
public final class PetPrivacy implements PrivacyParticipant {

    private static final String STORE = "petmatch_core.pet";

    private static final DataMap MAP = DataMap.of(
            rule("owner", DataCategory.IDENTITY),
            rule("name", DataCategory.CONTENT),
            rule("species", DataCategory.CONTENT),
            rule("sex", DataCategory.CONTENT),
            rule("neuter_status", DataCategory.HEALTH),
            rule("birth_date", DataCategory.CONTENT),
            rule("chip", DataCategory.OFFICIAL_ID),
            rule("breed_text", DataCategory.CONTENT));

    private final PetStore store;

    /** The participant over this store. */
    public PetPrivacy(PetStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "pet";
    }

    @Override
    public DataMap dataMap() {
        return MAP;
    }

    @Override
    public Map<String, Long> holdings(TenantId tenant, SubjectId subject) {
        List<Pet> pets = store.everyOfOwner(tenant, subject);
        return pets.isEmpty() ? Map.of() : Map.of(STORE, (long) pets.size());
    }

    @Override
    public void export(TenantId tenant, SubjectId subject, Consumer<ExportEntry> sink) {
        store.everyOfOwner(tenant, subject).stream().map(PetPrivacy::entryOf).forEach(sink);
    }

    @Override
    public ErasureCounts erase(TenantId tenant, SubjectId subject) {
        return new ErasureCounts(store.eraseOfOwner(tenant, subject), 0, 0);
    }

    private static ExportEntry entryOf(Pet pet) {
        PetProfile profile = pet.profile();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", pet.id().toString());
        fields.put("name", profile.name());
        fields.put("species", profile.species().code());
        fields.put("sex", profile.sex().name());
        fields.put("neuterStatus", profile.neuterStatus().name());
        fields.put("birthDate", profile.birthDate().map(BirthDate::code).orElse(""));
        fields.put("chip", profile.chip().map(ChipId::value).orElse(""));
        fields.put("breed", profile.breedText());
        fields.put("createdAt", pet.createdAt().toString());
        fields.put("deletedAt", pet.deletedAt().map(Instant::toString).orElse(""));
        return new ExportEntry("pet.v1", fields);
    }

    private static FieldRule rule(String field, DataCategory category) {
        return FieldRule.builder("pet", STORE, field).category(category).build();
    }
}
