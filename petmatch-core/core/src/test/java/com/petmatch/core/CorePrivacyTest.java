package com.petmatch.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.core.account.AccountPreferences;
import com.petmatch.core.account.AccountPrivacy;
import com.petmatch.core.account.Accounts;
import com.petmatch.core.account.InMemoryAccountStore;
import com.petmatch.core.account.LanguageTag;
import com.petmatch.core.account.RegisterOutcome.Registered;
import com.petmatch.core.account.Registration;
import com.petmatch.core.pet.InMemoryPetStore;
import com.petmatch.core.pet.PetPrivacy;
import com.petmatch.core.pet.PetProfile;
import com.petmatch.core.pet.Pets;
import com.petmatch.core.pet.Species;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.ErasureCounts;
import com.petmatch.kernel.privacy.ExportEntry;
import com.petmatch.kernel.privacy.PrivacyParticipant;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorePrivacyTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId NOBODY = new SubjectId(new UUID(0, 9));

    private final TestParts test = new TestParts();
    private final Accounts accounts = new Accounts(new InMemoryAccountStore(test.unitOfWork), test.parts());
    private final InMemoryPetStore petStore = new InMemoryPetStore(test.unitOfWork);
    private final Pets pets = new Pets(petStore, test.parts(), test.cursors);
    private final PrivacyParticipant petPrivacy = new PetPrivacy(petStore);
    private final PrivacyParticipant accountPrivacy = new AccountPrivacy(accounts, Set.of("pet"));
    private SubjectId ada;

    @BeforeEach
    void adaHasTwoPetsOneOfThemDeleted() {
        AccountPreferences english = AccountPreferences.of(LanguageTag.of("en"));
        ada = ((Registered) accounts.register(TENANT, Registration.of("ada@example.org", english)))
                .account()
                .id();
        pets.create(TENANT, ada, PetProfile.named("Bruno", Species.DOG).build());
        pets.delete(
                TENANT,
                ada,
                pets.create(TENANT, ada, PetProfile.named("Minka", Species.CAT).build())
                        .id());
    }

    @Test
    void exportsEverythingOfThePersonAndNothingOfAnother() {
        assertThat(exported(petPrivacy, ada))
                .extracting(entry -> entry.fields().get("name"))
                .containsExactly("Bruno", "Minka");
        assertThat(exported(accountPrivacy, ada).get(0).fields()).containsEntry("email", "ada@example.org");
        assertThat(exported(petPrivacy, NOBODY)).isEmpty();
        assertThat(exported(accountPrivacy, NOBODY)).isEmpty();
    }

    @Test
    void exportsWhyAnAccountIsSuspended() {
        accounts.suspend(TENANT, ada, ErrorCode.of("account.abuse.spam"));

        assertThat(exported(accountPrivacy, ada).get(0).fields())
                .containsEntry("suspendedReason", "account.abuse.spam")
                .containsKey("suspendedSince");
    }

    @Test
    void erasesPetsAndThenTheAccountAndFindsNothingTheSecondTime() {
        accounts.requestErasure(TENANT, ada);
        test.advance(Duration.ofDays(14));

        assertThat(petPrivacy.erase(TENANT, ada)).isEqualTo(new ErasureCounts(2, 0, 0));
        assertThat(accountPrivacy.erase(TENANT, ada)).isEqualTo(new ErasureCounts(0, 1, 0));

        assertThat(petPrivacy.erase(TENANT, ada)).isEqualTo(ErasureCounts.NONE);
        assertThat(accountPrivacy.erase(TENANT, ada)).isEqualTo(ErasureCounts.NONE);
        assertThat(petPrivacy.holdings(TENANT, ada)).isEmpty();
        assertThat(accountPrivacy.holdings(TENANT, ada)).isEmpty();
        assertThat(exported(accountPrivacy, ada)).isEmpty();
    }

    @Test
    void doesNotEraseAnAccountBeforeItsTime() {
        accounts.requestErasure(TENANT, ada);

        assertThatThrownBy(() -> accountPrivacy.erase(TENANT, ada)).hasMessageContaining("account.erasure.not-due");
        assertThat(accountPrivacy.holdings(TENANT, ada)).isEqualTo(Map.of("petmatch_core.account", 1L));
        assertThat(petPrivacy.holdings(TENANT, ada)).isEqualTo(Map.of("petmatch_core.pet", 2L));
    }

    @Test
    void accountsAreErasedLast() {
        assertThat(accountPrivacy.runsAfter()).containsExactly(petPrivacy.name());
        assertThat(petPrivacy.runsAfter()).isEmpty();
        assertThat(accountPrivacy.name()).isEqualTo("account");
    }

    @Test
    void theMapsHaveNoFieldTwiceAndKnowTheAddress() {
        assertThat(accountPrivacy.dataMap().with(petPrivacy.dataMap()).find("petmatch_core.account", "email"))
                .hasValueSatisfying(rule -> assertThat(rule.category()).isEqualTo(DataCategory.CONTACT));
    }

    private static List<ExportEntry> exported(PrivacyParticipant participant, SubjectId subject) {
        List<ExportEntry> entries = new ArrayList<>();
        participant.export(TENANT, subject, entries::add);
        return entries;
    }
}
