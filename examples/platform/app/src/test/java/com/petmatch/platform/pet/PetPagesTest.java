package com.petmatch.platform.pet;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.petmatch.core.EngineParts;
import com.petmatch.core.pet.InMemoryPetStore;
import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetProfile;
import com.petmatch.core.pet.Pets;
import com.petmatch.core.pet.Species;
import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import com.petmatch.payments.subscription.BillingInterval;
import com.petmatch.payments.subscription.Entitlements;
import com.petmatch.payments.subscription.Plan;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.PlanVersion;
import com.petmatch.payments.subscription.Price;
import com.petmatch.platform.fault.FaultAdvice;
import com.petmatch.platform.web.PageHarness;
import com.petmatch.platform.web.PageTime;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class PetPagesTest {

    private static final SubjectId ADA = new SubjectId(new UUID(1, 1));
    private static final SubjectId EVE = new SubjectId(new UUID(1, 2));

    private final FakeClock clock = FakeClock.at("2026-11-21T12:00:00Z");
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Pets pets = new Pets(
            new InMemoryPetStore(unitOfWork),
            new EngineParts(unitOfWork, new InMemoryOutboxStore(unitOfWork), new SequentialIds(), clock),
            new CursorCodec(MacKeys.of(1, Secret.of(new byte[32]))));
    private final PlanCatalogue catalogue = PlanCatalogue.of(List.of(Plan.of(PlanVersion.first(
            PlanCode.of("free"),
            "Free",
            BillingInterval.MONTHLY,
            List.of(Price.of(Money.zero(CurrencyCode.EUR))),
            new Entitlements(Set.of(), Map.of("pets", 2L))))));
    private final MockMvc pages = PageHarness.over(FaultAdvice.forTests(), controller());

    @Test
    void aStrangerIsAskedToSignIn() throws Exception {
        pages.perform(get("/pets"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(containsString("fault-401")));
    }

    @Test
    void nobodysListInvitesToAddOne() throws Exception {
        pages.perform(by(ADA, get("/pets")))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Language", "en"))
                .andExpect(content().string(containsString("data-testid=\"empty\"")));
    }

    @Test
    void aNewPetIsSavedAndListed() throws Exception {
        pages.perform(by(ADA, post("/pets")).param("name", "Bruno").param("species", "dog"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/pets?done=pet-saved"));

        pages.perform(by(ADA, get("/pets").param("done", "pet-saved")))
                .andExpect(content().string(containsString("Bruno")))
                .andExpect(content().string(containsString("data-testid=\"done\"")));
    }

    @Test
    void aRefusedFormComesBackFilledIn() throws Exception {
        pages.perform(by(ADA, post("/pets"))
                        .param("name", "")
                        .param("species", "cat")
                        .param("breed", "Manx"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"Manx\"")))
                .andExpect(content().string(containsString("id=\"name-error\"")));
    }

    @Test
    void aFullPlanTakesNoMoreAndKeepsWhatWasTyped() throws Exception {
        create("Bruno");
        create("Mia");

        pages.perform(by(ADA, post("/pets")).param("name", "Pip").param("species", "rabbit"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("data-testid=\"form-refused\"")))
                .andExpect(content().string(containsString("value=\"Pip\"")));
    }

    @Test
    void somebodyElsesPetIsNotThere() throws Exception {
        Pet bruno = create("Bruno");
        String address = "/pets/" + bruno.id().value();

        pages.perform(by(EVE, get(address + "/edit"))).andExpect(status().isNotFound());
        pages.perform(by(EVE, post(address)).param("version", "1").param("name", "Eve"))
                .andExpect(status().isNotFound());
        pages.perform(by(EVE, post(address + "/remove"))).andExpect(status().isNotFound());
        pages.perform(by(EVE, post(address + "/restore"))).andExpect(status().isNotFound());
        pages.perform(by(EVE, get("/pets"))).andExpect(content().string(not(containsString("Bruno"))));
    }

    @Test
    void aChangeOnAnOldVersionIsNotLostButShown() throws Exception {
        Pet bruno = create("Bruno");
        String address = "/pets/" + bruno.id().value();
        pages.perform(by(ADA, post(address))
                        .param("version", "1")
                        .param("name", "Bruno II")
                        .param("species", "dog"))
                .andExpect(status().isSeeOther());

        pages.perform(by(ADA, post(address))
                        .param("version", "1")
                        .param("name", "Bruno III")
                        .param("species", "dog"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Bruno III\"")))
                .andExpect(content().string(containsString("name=\"version\" value=\"2\"")));
    }

    @Test
    void aRemovedPetComesBack() throws Exception {
        String address = "/pets/" + create("Bruno").id().value();
        pages.perform(by(ADA, post(address + "/remove"))).andExpect(status().isSeeOther());
        pages.perform(by(ADA, get("/pets"))).andExpect(content().string(not(containsString("Bruno"))));

        pages.perform(by(ADA, post(address + "/restore"))).andExpect(status().isSeeOther());
        pages.perform(by(ADA, get("/pets"))).andExpect(content().string(containsString("Bruno")));
    }

    @Test
    void theAddressChoosesTheLanguageAndIsRemembered() throws Exception {
        pages.perform(by(ADA, get("/pets").param("lang", "ar")))
                .andExpect(header().string("Content-Language", "ar"))
                .andExpect(header().string("Set-Cookie", containsString("pm-lang=ar")))
                .andExpect(content().string(containsString("<html lang=\"ar\" dir=\"rtl\"")));
    }

    private Pet create(String name) {
        return pets.create(
                TenantId.SINGLE, ADA, PetProfile.named(name, Species.DOG).build());
    }

    private PetController controller() {
        Payments payments = Payments.builder()
                .gateway(StripeGateway.of(
                        StripeConfig.builder(Secret.of("sk_test_unused")).build()))
                .stores(InMemoryPaymentStores.of(unitOfWork))
                .plans(catalogue)
                .clock(clock)
                .ids(new SequentialIds())
                .build();
        return new PetController(
                pets,
                new PetAllowance(pets, payments, catalogue),
                (tenant, owner) -> Set.of(),
                new PageTime(clock, ZoneOffset.UTC));
    }

    private static MockHttpServletRequestBuilder by(SubjectId person, MockHttpServletRequestBuilder request) {
        return request.header(PageHarness.header(), person.value().toString());
    }
}
