package com.petmatch.kernel.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.id.RandomCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.CurrencyMismatchException;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.net.AddressClass;
import com.petmatch.kernel.page.Cursor;
import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.page.CursorOutcome.InvalidCursor;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.text.LiteralScanner;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Fuzz targets of every parser that meets text from outside. The build replays the seeds; {@code JAZZER_FUZZ=1} searches
 * for new inputs.
 */
class ParserFuzzTest {

    private static final CursorCodec CURSORS = new CursorCodec(MacKeys.of(1, Secret.of("k".repeat(32))));

    @FuzzTest
    void moneyIsRefusedOrWrittenBackAsItWasRead(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        for (CurrencyCode currency : List.of(CurrencyCode.EUR, CurrencyCode.JPY, CurrencyCode.of("CLF"))) {
            try {
                Money read = Money.parse(text, currency);
                require(read.toString().equals(text) || read.amountText().equals(text), text);
            } catch (CurrencyMismatchException otherCurrency) {
                require(CurrencyCode.isKnown(text.substring(0, 3)), text);
            } catch (PetMatchException refused) {
                require(refused.code().value().equals("money.text.malformed"), text);
            }
        }
    }

    @FuzzTest
    void currencyIsKnownExactlyWhenItCanBeMade(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            require(CurrencyCode.isKnown(CurrencyCode.of(text).value()), text);
        } catch (PetMatchException refused) {
            require(!CurrencyCode.isKnown(text), text);
        }
    }

    @FuzzTest
    void errorCodeIsRefusedOrKeptAsItIs(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            ErrorCode code = ErrorCode.of(text);
            require(code.value().equals(text) && text.startsWith(code.feature() + "."), text);
        } catch (IllegalArgumentException refused) {
            require(refused.getMessage().length() < 250, text);
        }
    }

    @FuzzTest
    void foreignCursorIsAlwaysInvalid(FuzzedDataProvider data) {
        Cursor cursor = new Cursor(data.consumeRemainingAsString());
        require(CURSORS.decode(TenantId.SINGLE, "fuzz", cursor) instanceof InvalidCursor, cursor.text());
    }

    @FuzzTest
    void payloadIsRefusedOrReadBackFromItsCanonicalText(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            EventPayload payload = EventPayload.parse(text);
            require(EventPayload.parse(payload.toJson()).equals(payload), text);
        } catch (PetMatchException refused) {
            require(refused.code().feature().length() > 1, text);
        }
    }

    @FuzzTest
    void whatIsPublicIsPublicForTheResolverToo(FuzzedDataProvider data) throws UnknownHostException {
        String host = data.consumeRemainingAsString();
        if (AddressClass.ofLiteral(host).filter(AddressClass::isPublic).isPresent()) {
            int zone = host.indexOf('%');
            String bare =
                    (zone < 0 ? host : host.substring(0, zone)).replace("[", "").replace("]", "");
            // Strict literals only come here, so nothing is asked of a name service.
            require(AddressClass.of(InetAddress.getByName(bare)).isPublic(), host);
        }
    }

    @FuzzTest
    void randomCodeIsRefusedOrWrittenBackAsItWasRead(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        require(RandomCode.parse(text).map(code -> code.reveal().equals(text)).orElse(true), text);
    }

    @FuzzTest
    void scannerFindsWhatContainsFinds(FuzzedDataProvider data) {
        String literal = data.consumeString(8);
        String text = data.consumeRemainingAsString();
        if (!literal.isEmpty()) {
            boolean found =
                    LiteralScanner.of(List.of(literal, "zz")).found(text).contains(literal);
            require(found == text.contains(literal), text);
        }
    }

    private static void require(boolean holds, String input) {
        if (!holds) {
            throw new AssertionError("The law does not hold for \"" + input + "\"");
        }
    }
}
