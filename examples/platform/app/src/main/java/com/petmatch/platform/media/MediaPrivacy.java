package com.petmatch.platform.media;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.DataMap;
import com.petmatch.kernel.privacy.ErasureCounts;
import com.petmatch.kernel.privacy.ExportEntry;
import com.petmatch.kernel.privacy.FieldRule;
import com.petmatch.kernel.privacy.PrivacyParticipant;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Exports the list of a person's files and erases the files. Safe for concurrent use. */
@Component
public final class MediaPrivacy implements PrivacyParticipant {

    private static final String STORE = "petmatch_platform.media";

    private static final DataMap MAP = DataMap.of(
            rule("owner", DataCategory.IDENTITY),
            rule("pet", DataCategory.CONTENT),
            rule("display_name", DataCategory.CONTENT),
            rule("sha256", DataCategory.TECHNICAL),
            rule("bytes", DataCategory.CONTENT),
            rule("created", DataCategory.BEHAVIOUR));

    private final MediaStore store;

    public MediaPrivacy(MediaStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "media";
    }

    @Override
    public DataMap dataMap() {
        return MAP;
    }

    @Override
    public Map<String, Long> holdings(TenantId tenant, SubjectId subject) {
        List<Media> files = store.ofOwner(tenant, subject);
        return files.isEmpty() ? Map.of() : Map.of(STORE, (long) files.size());
    }

    /** Names and hashes the files; the bytes themselves are at the addresses that the owner's pages have. */
    @Override
    public void export(TenantId tenant, SubjectId subject, Consumer<ExportEntry> sink) {
        store.ofOwner(tenant, subject).stream().map(MediaPrivacy::entryOf).forEach(sink);
    }

    @Override
    public ErasureCounts erase(TenantId tenant, SubjectId subject) {
        return new ErasureCounts(store.removeOfOwner(tenant, subject), 0, 0);
    }

    private static ExportEntry entryOf(Media media) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", media.id().toString());
        fields.put("pet", media.pet().value().toString());
        fields.put("kind", media.kind().code());
        fields.put("type", media.type().mediaType());
        fields.put("name", media.displayName());
        fields.put("sha256", media.sha256().hex());
        fields.put("size", Long.toString(media.size()));
        fields.put("createdAt", media.created().toString());
        return new ExportEntry("media.v1", fields);
    }

    private static FieldRule rule(String field, DataCategory category) {
        return FieldRule.builder("media", STORE, field).category(category).build();
    }
}
