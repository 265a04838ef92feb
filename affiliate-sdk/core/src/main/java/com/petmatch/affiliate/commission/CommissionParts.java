package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.attribution.AttributionEngine;
import com.petmatch.affiliate.ledger.Journal;
import com.petmatch.affiliate.partner.PartnerStore;
import com.petmatch.affiliate.program.ProgramEngine;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import java.time.InstantSource;

/** What {@link CommissionEngine} works with. */
public record CommissionParts(
        CommissionStore commissions,
        ReversalStore reversals,
        ProgramEngine programs,
        PartnerStore partners,
        AttributionEngine attribution,
        Journal journal,
        UnitOfWork unitOfWork,
        InstantSource clock,
        IdSource ids) {}
