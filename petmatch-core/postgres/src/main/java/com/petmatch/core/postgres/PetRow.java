package com.petmatch.core.postgres;

import com.petmatch.core.pet.BirthDate;
import com.petmatch.core.pet.ChipId;
import com.petmatch.core.pet.NeuterStatus;
import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetId;
import com.petmatch.core.pet.PetProfile;
import com.petmatch.core.pet.Sex;
import com.petmatch.core.pet.Species;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** A pet as a row. */
final class PetRow {

    private PetRow() {}

    static Update bind(Update statement, TenantId tenant, Pet pet) {
        PetProfile profile = pet.profile();
        return statement
                .bind("tenant", tenant)
                .bind("id", pet.id())
                .bind("owner", pet.owner())
                .bind("name", profile.name())
                .bind("species", profile.species().code())
                .bind("sex", nameOf(profile.sex()))
                .bind("neuterStatus", nameOf(profile.neuterStatus()))
                .bind("birthDate", profile.birthDate().map(BirthDate::code).orElse(null))
                .bind("chip", profile.chip().map(ChipId::value).orElse(null))
                .bind("breedText", profile.breedText())
                .bind("createdAt", pet.createdAt())
                .bind("deletedAt", pet.deletedAt().orElse(null))
                .bind("version", pet.version());
    }

    static Pet read(ResultSet row, StatementContext context) throws SQLException {
        return new Pet(
                new PetId(row.getObject("id", UUID.class)),
                new SubjectId(row.getObject("owner", UUID.class)),
                profile(row),
                Columns.instant(row, "created_at"),
                Columns.optionalInstant(row, "deleted_at"),
                row.getLong("version"));
    }

    private static PetProfile profile(ResultSet row) throws SQLException {
        return new PetProfile(
                row.getString("name"),
                Species.parse(row.getString("species")).orElseThrow(),
                Sex.valueOf(row.getString("sex").toUpperCase(Locale.ROOT)),
                NeuterStatus.valueOf(row.getString("neuter_status").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("birth_date")).flatMap(BirthDate::parse),
                Optional.ofNullable(row.getString("chip")).map(ChipId::of),
                row.getString("breed_text"));
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
