package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.testkit.AffiliateBackend;
import com.petmatch.affiliate.testkit.LeadFaults;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresLeadFaultsTest extends LeadFaults {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "affiliate");

    @Override
    protected AffiliateBackend backend() {
        return Backends.on(postgres.dataSource());
    }
}
