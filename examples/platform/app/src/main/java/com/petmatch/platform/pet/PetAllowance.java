package com.petmatch.platform.pet;

import com.petmatch.core.pet.PetListing;
import com.petmatch.core.pet.Pets;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.payments.Payments;
import com.petmatch.payments.subscription.Entitlements;
import com.petmatch.payments.subscription.Plan;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.PlanVersion;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.security.access.Principal;
import org.springframework.stereotype.Component;

/** Whether a person's plan has room for one more pet. It only ever refuses a new one: what is there stays. */
@Component
final class PetAllowance {

    private static final String LIMIT = "pets";

    private final Pets pets;
    private final Subscriptions subscriptions;
    private final Entitlements free;

    PetAllowance(Pets pets, Payments payments, PlanCatalogue catalogue) {
        this.pets = pets;
        this.subscriptions = payments.subscriptions();
        this.free = catalogue
                .plan(PlanCode.of("free"))
                .map(Plan::forSale)
                .map(PlanVersion::entitlements)
                .orElse(Entitlements.NONE);
    }

    boolean hasRoom(Principal person) {
        long limit = Math.max(
                free.limit(LIMIT), subscriptions.entitlements(person.subject()).limit(LIMIT));
        // Above one page of pets the plans know no bound worth counting for.
        if (limit >= PageRequest.MAX_LIMIT) {
            return true;
        }
        PetListing listing = pets.list(person.tenant(), person.subject(), PageRequest.first(PageRequest.MAX_LIMIT));
        return listing instanceof PetListing.Listed listed
                && listed.page().items().size() < limit;
    }
}
