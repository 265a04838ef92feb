package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import java.time.Instant;
import java.time.LocalDate;

/** The texts of {@code ui}, typed. Generated; change the bundle and generate again. */
public interface UiTexts {

    /** These texts in the language and formats of one reader. */
    static UiTexts of(LocalTexts texts) {
        return new LocalUiTexts(texts);
    }

    /** {@code ui.language.name} */
    Text uiLanguageName();

    /** {@code ui.error.unknown} */
    Text uiErrorUnknown(String reference);

    /** {@code ui.error.unknown.action} */
    Text uiErrorUnknownAction();

    /** {@code ui.error.title} */
    Text uiErrorTitle();

    /** {@code ui.error.not-found} */
    Text uiErrorNotFound();

    /** {@code ui.error.forbidden} */
    Text uiErrorForbidden();

    /** {@code ui.error.offline} */
    Text uiErrorOffline();

    /** {@code ui.error.too-many-requests} */
    Text uiErrorTooManyRequests();

    /** {@code ui.error.form-expired} */
    Text uiErrorFormExpired();

    /** {@code ui.error.fields} */
    Text uiErrorFields(int count);

    /** {@code ui.action.save} */
    Text uiActionSave();

    /** {@code ui.action.cancel} */
    Text uiActionCancel();

    /** {@code ui.action.delete} */
    Text uiActionDelete();

    /** {@code ui.action.edit} */
    Text uiActionEdit();

    /** {@code ui.action.add} */
    Text uiActionAdd();

    /** {@code ui.action.create} */
    Text uiActionCreate();

    /** {@code ui.action.send} */
    Text uiActionSend();

    /** {@code ui.action.search} */
    Text uiActionSearch();

    /** {@code ui.action.filter} */
    Text uiActionFilter();

    /** {@code ui.action.confirm} */
    Text uiActionConfirm();

    /** {@code ui.action.back} */
    Text uiActionBack();

    /** {@code ui.action.continue} */
    Text uiActionContinue();

    /** {@code ui.action.close} */
    Text uiActionClose();

    /** {@code ui.action.retry} */
    Text uiActionRetry();

    /** {@code ui.action.copy} */
    Text uiActionCopy();

    /** {@code ui.action.download} */
    Text uiActionDownload();

    /** {@code ui.action.upload} */
    Text uiActionUpload();

    /** {@code ui.action.share} */
    Text uiActionShare();

    /** {@code ui.action.pay} */
    Text uiActionPay();

    /** {@code ui.action.view} */
    Text uiActionView();

    /** {@code ui.action.sign-in} */
    Text uiActionSignIn();

    /** {@code ui.action.sign-out} */
    Text uiActionSignOut();

    /** {@code ui.action.sign-up} */
    Text uiActionSignUp();

    /** {@code ui.state.loading} */
    Text uiStateLoading();

    /** {@code ui.state.saved} */
    Text uiStateSaved();

    /** {@code ui.state.deleted} */
    Text uiStateDeleted();

    /** {@code ui.state.copied} */
    Text uiStateCopied();

    /** {@code ui.state.empty} */
    Text uiStateEmpty();

    /** {@code ui.state.no-results} */
    Text uiStateNoResults();

    /** {@code ui.state.yes} */
    Text uiStateYes();

    /** {@code ui.state.no} */
    Text uiStateNo();

    /** {@code ui.state.active} */
    Text uiStateActive();

    /** {@code ui.state.pending} */
    Text uiStatePending();

    /** {@code ui.state.optional} */
    Text uiStateOptional();

    /** {@code ui.paging.next} */
    Text uiPagingNext();

    /** {@code ui.paging.previous} */
    Text uiPagingPrevious();

    /** {@code ui.paging.results} */
    Text uiPagingResults(long count);

    /** {@code ui.paging.page} */
    Text uiPagingPage(int page);

    /** {@code ui.field.required} */
    Text uiFieldRequired();

    /** {@code ui.field.too-long} */
    Text uiFieldTooLong(int max);

    /** {@code ui.field.too-short} */
    Text uiFieldTooShort(int min);

    /** {@code ui.field.email} */
    Text uiFieldEmail();

    /** {@code ui.field.number} */
    Text uiFieldNumber();

    /** {@code ui.field.amount} */
    Text uiFieldAmount();

    /** {@code ui.field.date} */
    Text uiFieldDate();

    /** {@code ui.field.choice} */
    Text uiFieldChoice();

    /** {@code ui.file.too-large} */
    Text uiFileTooLarge(String limit);

    /** {@code ui.file.type} */
    Text uiFileType();

    /** {@code ui.time.updated} */
    Text uiTimeUpdated(Instant moment);

    /** {@code ui.time.due} */
    Text uiTimeDue(LocalDate day);
}
