package com.petmatch.platform.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.AffiliateErrors;
import com.petmatch.core.CoreErrors;
import com.petmatch.i18n.I18nErrors;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.ErrorCodeCatalog;
import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.postgres.PostgresErrors;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.platform.api.HostErrors;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.security.error.SecurityErrors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code of every library has a status; its words are the business of {@code EveryCodeHasWordsTest}. */
class PublishedStatusesTest {

    static List<ErrorCodeCatalog> catalogs() {
        return List.of(
                new KernelErrors(),
                new PostgresErrors(),
                new CoreErrors(),
                new SecurityErrors(),
                new PaymentErrors(),
                new AffiliateErrors(),
                new I18nErrors(),
                new HostErrors(),
                new PageErrors());
    }

    static Stream<ErrorCode> codes() {
        return catalogs().stream().flatMap(catalog -> catalog.codes().stream());
    }

    @Test
    void listsEachCodeOfEachLibraryOnceAndNoOther() {
        assertThat(codes()).doesNotHaveDuplicates();
        assertThat(PublishedStatuses.read().all().keySet()).containsExactlyInAnyOrderElementsOf(codes().toList());
    }
}
