package com.petmatch.security.postgres;

import com.petmatch.security.reputation.Misdeed;
import com.petmatch.security.reputation.ScoreKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Columns that scores and bans share. */
final class BanTargets {

    private BanTargets() {}

    /** Whose row it is, for export and erasure; empty for a network. */
    static Optional<UUID> subject(ScoreKey key) {
        return key instanceof ScoreKey.Account account
                ? Optional.of(account.subject().value())
                : Optional.empty();
    }

    static List<String> texts(List<Misdeed> misdeeds) {
        return misdeeds.stream().map(Misdeed::toString).toList();
    }

    static Stream<String> misdeeds(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("misdeeds").getArray());
    }
}
