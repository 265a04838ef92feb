package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.attribution.Binding;
import com.petmatch.affiliate.click.ClickId;
import org.junit.jupiter.api.Test;

/** What every {@code BindingStore} keeps to. */
public abstract class BindingStoreContract extends StoreContract {

    private Binding binding(int customer, long version) {
        return new Binding(
                program,
                person(customer),
                partner,
                new ClickId(String.format("%032x", version)),
                NOON,
                NOON.plusSeconds(version),
                version);
    }

    @Test
    void customerIsBoundOnce() {
        assertThat(stores().bindings().insert(tenant, binding(1, 1))).isTrue();
        assertThat(stores().bindings().insert(tenant, binding(1, 1))).isFalse();

        assertThat(stores().bindings().find(tenant, program, person(1))).contains(binding(1, 1));
        assertThat(stores().bindings().find(stranger, program, person(1))).isEmpty();
    }

    @Test
    void changesOnlyFromTheVersionBefore() {
        stores().bindings().insert(tenant, binding(1, 1));

        assertThat(stores().bindings().update(tenant, binding(1, 3))).isFalse();
        assertThat(stores().bindings().update(tenant, binding(1, 2))).isTrue();
        assertThat(stores().bindings().update(tenant, binding(1, 2))).isFalse();

        assertThat(stores().bindings().find(tenant, program, person(1))).contains(binding(1, 2));
    }

    @Test
    void countsTheHalfOpenInterval() {
        stores().bindings().insert(tenant, binding(1, 1));
        stores().bindings().insert(tenant, binding(2, 2));

        assertThat(stores().bindings().count(tenant, partner, NOON.plusSeconds(1), NOON.plusSeconds(2)))
                .isEqualTo(1);
        assertThat(stores().bindings().count(stranger, partner, NOON, NOON.plusSeconds(9)))
                .isZero();
    }
}
