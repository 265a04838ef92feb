/**
 * Exchange of texts with browsers and translators' tools: FormatJS and i18next JSON, parts JSON, XLIFF, gettext PO, and pseudo-locales.
 *
 * <pre>{@code
 * TextCatalog spanish = TextCatalog.of(BundleSource.shipped(), LanguageTag.of("es"));
 * Exported exported = Xliff.version20().export(spanish);
 * exported.files().writeTo(folder);
 * }</pre>
 */
@NullMarked
package com.petmatch.i18n.exchange;

import org.jspecify.annotations.NullMarked;
