package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.link.Link;
import com.petmatch.affiliate.link.LinkCode;
import com.petmatch.affiliate.link.LinkId;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@code LinkStore} keeps to. */
public abstract class LinkStoreContract extends StoreContract {

    private Link link(int number, String code, long seconds) {
        return new Link(
                new LinkId(new UUID(5, number)),
                new LinkCode(code),
                partner,
                program,
                URI.create("https://shop.example/p?a=b%20c#d"),
                NOON.plusSeconds(seconds));
    }

    @Test
    void codeIsTakenOnce() {
        Link first = link(1, "000000000001", 0);

        assertThat(stores().links().insert(tenant, first)).isTrue();
        assertThat(stores().links().insert(tenant, link(2, "000000000001", 1))).isFalse();

        assertThat(stores().links().find(tenant, first.code())).contains(first);
        assertThat(stores().links().find(stranger, first.code())).isEmpty();
    }

    @Test
    void listsOldestFirst() {
        Link younger = link(1, "000000000001", 5);
        Link older = link(2, "000000000002", 0);
        stores().links().insert(tenant, younger);
        stores().links().insert(tenant, older);

        assertThat(stores().links().ofPartner(tenant, partner)).containsExactly(older, younger);
        assertThat(stores().links().ofPartner(stranger, partner)).isEmpty();
    }
}
