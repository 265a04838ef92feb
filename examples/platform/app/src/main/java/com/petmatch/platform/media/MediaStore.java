package com.petmatch.platform.media;

import com.petmatch.core.pet.PetId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.pet.PetPhotos;
import com.petmatch.security.upload.ContentHash;
import com.petmatch.security.upload.FileKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps files of pets in the host's own schema. Every question names the owner, so that no answer is about somebody else's
 * file. Joins the open transaction. Safe for concurrent use.
 */
@Component
public final class MediaStore implements PetPhotos {

    private static final String FIELDS =
            "select id, pet, kind, type, stored_name, display_name, sha256, size, created from petmatch_platform.media";

    private final JdbcClient database;

    public MediaStore(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a file; a photo takes the place of the one before. */
    public void keep(TenantId tenant, SubjectId owner, Media media, byte[] bytes) {
        database.sql("""
                        insert into petmatch_platform.media (tenant, id, pet, owner, kind, type, stored_name,
                            display_name, sha256, size, bytes, created)
                        values (:tenant, :id, :pet, :owner, :kind, :type, :storedName,
                            :displayName, :sha256, :size, :bytes, :created)
                        on conflict (tenant, pet) where kind = 'photo' do update set
                            id = excluded.id, owner = excluded.owner, type = excluded.type,
                            stored_name = excluded.stored_name, display_name = excluded.display_name,
                            sha256 = excluded.sha256, size = excluded.size, bytes = excluded.bytes,
                            created = excluded.created""")
                .param("tenant", tenant.value())
                .param("id", media.id())
                .param("pet", media.pet().value())
                .param("owner", owner.value())
                .param("kind", media.kind().code())
                .param("type", media.type().name().toLowerCase(Locale.ROOT))
                .param("storedName", media.storedName())
                .param("displayName", media.displayName())
                .param("sha256", media.sha256().hex())
                .param("size", media.size())
                .param("bytes", bytes)
                .param("created", Timestamp.from(media.created()))
                .update();
    }

    public Optional<Media> photo(TenantId tenant, SubjectId owner, PetId pet) {
        return ofPet(tenant, owner, pet).stream()
                .filter(media -> media.kind() == MediaKind.PHOTO)
                .findFirst();
    }

    /** The documents of a pet, the newest first. */
    public List<Media> documents(TenantId tenant, SubjectId owner, PetId pet) {
        return ofPet(tenant, owner, pet).stream()
                .filter(media -> media.kind() == MediaKind.DOCUMENT)
                .toList();
    }

    private List<Media> ofPet(TenantId tenant, SubjectId owner, PetId pet) {
        return database.sql(FIELDS + """
                         where tenant = :tenant and owner = :owner and pet = :pet
                        order by created desc, id desc""")
                .param("tenant", tenant.value())
                .param("owner", owner.value())
                .param("pet", pet.value())
                .query((row, number) -> media(row))
                .list();
    }

    /** Everything that a person keeps, the oldest first. */
    public List<Media> ofOwner(TenantId tenant, SubjectId owner) {
        return database.sql(FIELDS + " where tenant = :tenant and owner = :owner order by created, id")
                .param("tenant", tenant.value())
                .param("owner", owner.value())
                .query((row, number) -> media(row))
                .list();
    }

    /** The bytes; empty when they were removed in between. */
    public Optional<byte[]> bytes(TenantId tenant, SubjectId owner, UUID id) {
        return database.sql("""
                        select bytes from petmatch_platform.media
                        where tenant = :tenant and owner = :owner and id = :id""")
                .param("tenant", tenant.value())
                .param("owner", owner.value())
                .param("id", id)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    public void remove(TenantId tenant, SubjectId owner, UUID id) {
        database.sql("delete from petmatch_platform.media where tenant = :tenant and owner = :owner and id = :id")
                .param("tenant", tenant.value())
                .param("owner", owner.value())
                .param("id", id)
                .update();
    }

    /** Removes everything of a person; answers how many files that were. */
    public long removeOfOwner(TenantId tenant, SubjectId owner) {
        return database.sql("delete from petmatch_platform.media where tenant = :tenant and owner = :owner")
                .param("tenant", tenant.value())
                .param("owner", owner.value())
                .update();
    }

    @Override
    public Set<PetId> withPhoto(TenantId tenant, SubjectId owner) {
        return database
                .sql("""
                        select pet from petmatch_platform.media
                        where tenant = :tenant and owner = :owner and kind = 'photo'""")
                .param("tenant", tenant.value())
                .param("owner", owner.value())
                .query((row, number) -> new PetId(row.getObject("pet", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Media media(ResultSet row) throws SQLException {
        return new Media(
                row.getObject("id", UUID.class),
                new PetId(row.getObject("pet", UUID.class)),
                MediaKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                FileKind.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                row.getString("stored_name"),
                row.getString("display_name"),
                new ContentHash(row.getString("sha256")),
                row.getLong("size"),
                row.getTimestamp("created").toInstant());
    }
}
