package com.petmatch.payments.invoice;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxLine;

/**
 * One position of an invoice.
 *
 * @param title what was sold, 1 to 250 characters
 * @param taxCategory what the tax rate depends on
 * @param quantity one or more
 * @param unitPrice net or gross, as the tax rate of the category says
 */
public record InvoiceLine(String title, String taxCategory, int quantity, Money unitPrice) {

    public InvoiceLine {
        if (title.isBlank() || title.length() > 250) {
            throw new IllegalArgumentException("Expected a title of 1 to 250 characters, got " + title.length());
        }
        if (quantity < 1) {
            throw new IllegalArgumentException("Expected a quantity of one or more, got " + quantity);
        }
    }

    public Money amount() {
        return unitPrice.times(quantity);
    }

    TaxLine toTaxLine() {
        return new TaxLine(taxCategory, amount());
    }
}
