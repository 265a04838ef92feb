package com.petmatch.security.testkit.catalogue;

import java.util.List;

/** Rows that no client can make from outside alone, and where the library proves them. */
final class ProvenRows {

    private static final List<ProvenRow> ALL = List.of(
            row(8, "weak shared secrets", "AlgorithmConfusionTest", "11.2.3"),
            row(9, "a storm of unknown key ids", "RemoteKeysTest", "9.1.3", "15.2.2"),
            row(10, "an issuer that is down, slow, wrong or huge", "RemoteKeysOutageTest", "9.1.3", "15.3.2", "16.5.2"),
            row(11, "a key used early, twice or without an id", "JwkSetsTest", "9.1.3"),
            row(13, "clocks that jump", "LocalLimitsTest", "9.2.1"),
            row(23, "a refresh token replayed", "RefreshEngineTest", "10.4.5"),
            row(24, "honest clients that refresh at once", "RefreshOrdersTest", "10.4.5", "15.4.2"),
            row(25, "lost replies and updates of a rotation", "RefreshOrdersTest", "10.4.5", "15.4.2"),
            row(26, "a stolen store of refresh tokens", "RefreshEngineTest", "11.4.1"),
            row(27, "secrets guessed by the time a comparison takes", "SecretComparisonTest", "11.2.4"),
            row(29, "passwords cut, composed or with zero bytes", "PasswordRulesTest", "6.2.8", "6.2.9", "11.4.2"),
            row(30, "hashing as exhaustion", "Argon2idHasherTest", "15.2.2"),
            row(32, "second factors replayed, guessed, raced", "TotpEngineTest", "6.5.1", "6.5.2", "6.6.3"),
            row(36, "keys of limits that collide", "LimitKeyTest", "8.4.1", "15.3.5"),
            row(
                    38,
                    "a store of limits that is lost, slow or wrong",
                    "ResilientLimitsTest",
                    "16.5.2",
                    "16.5.3",
                    "13.1.3"),
            row(39, "nodes whose clocks differ", "BucketLimitStoreTest", "2.4.1"),
            row(40, "more admitted than allowed by racing", "LimiterModelCheckTest", "15.4.2"),
            row(44, "roles in a circle or without an end", "AccessRulesTest", "8.2.1", "15.2.2"),
            row(46, "a policy changed while it is asked", "PolicyControlTest", "8.3.2", "15.4.1"),
            row(57, "an audit altered, cut or lost", "AuditTrailTest", "16.4.2", "16.4.3"),
            row(61, "a file swapped after its scan", "HandOverTest", "5.4.3", "15.4.2"),
            row(64, "poisoned feeds", "ThreatFeedTest", "13.1.3", "15.2.2"),
            row(67, "identities that cross threads", "DispatchAttackSuite", "15.4.1"),
            row(69, "a stage that throws", "StageFaultsTest", "16.5.3"),
            row(71, "passkeys replayed, foreign or cloned", "PasskeyAttacksTest", "6.7.2", "6.5.6"),
            row(73, "programs that ask for more than theirs", "ServiceClientsTest", "10.4.10", "10.4.11"),
            row(74, "reset links replayed, raced, used as a factor", "OneTimeSecretsTest", "6.4.3", "6.4.1"),
            row(75, "a hostile policy document", "PolicyCodecTest", "15.2.2", "13.1.3"),
            row(76, "a flooded or telling threat map", "ThreatMapTest", "14.2.6", "16.2.5"));

    private ProvenRows() {}

    static List<ProvenRow> all() {
        return ALL;
    }

    private static ProvenRow row(int number, String title, String test, String... asvs) {
        return new ProvenRow(new AttackFamily(number, title, List.of(asvs)), test);
    }
}
