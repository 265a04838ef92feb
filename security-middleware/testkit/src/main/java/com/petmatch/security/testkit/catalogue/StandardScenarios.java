package com.petmatch.security.testkit.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All families, by row. */
final class StandardScenarios {

    private StandardScenarios() {}

    static List<AttackScenario> all() {
        return Stream.of(
                        ForgedAlgorithms.families(),
                        MangledSignatures.families(),
                        ForgedHeaders.families(),
                        ForgedClaims.families(),
                        OtherTokens.families(),
                        SignInForms.families(),
                        FloodedLimits.families(),
                        AmbiguousPaths.families(),
                        BorrowedRights.families(),
                        Payloads.families(),
                        HostileShapes.families(),
                        SmuggledRequests.families(),
                        OtherSites.families(),
                        PlantedSessions.families(),
                        LeadingAnswers.families(),
                        HostileFiles.families(),
                        HonestClients.families(),
                        ProgramKeys.families())
                .flatMap(families -> families)
                .flatMap(family -> family.scenarios().stream())
                .sorted(Comparator.comparingInt(AttackScenario::row))
                .toList();
    }
}
