// A form opened for a test, with a journal that can fail, or take its time.
#pragma once

#include "../forms/form_texts.h"
#include "app/form_controller.h"

#include <QCoro/QCoroFuture>
#include <QPromise>
#include <QSignalSpy>

namespace stipple::app::test
{

using forms::test::each;

class Journal
{
public:
    std::vector<forms::FormChange> kept;
    bool fails = false;
    bool waits = false; // until answer()

    FormSaver::Sink sink()
    {
        return [this](forms::FormChange change) { return keep(std::move(change)); };
    }
    void answer()
    {
        waits = false;
        m_promise.finish();
    }
    QStringList steps() const
    {
        QStringList all;
        for (const auto& change : kept)
            all += QString::fromUtf8(forms::toJson(change).toBytes());
        return all;
    }
    // What was answered to that question last, as words of the form.
    QString lastAnswer(const QString& path) const
    {
        for (auto change = kept.rbegin(); change != kept.rend(); ++change) {
            const auto* given = std::get_if<forms::AnswersGiven>(&*change);
            if (!given || given->path != path)
                continue;
            if (given->answers.empty())
                return QStringLiteral("nothing");
            const auto& cell = given->answers.front();
            return cell.value ? QString::fromUtf8(cell.value->json().toBytes()) : cell.enteredText;
        }
        return {};
    }
    forms::FormReplay replayed(const forms::QuestionnairePtr& form,
                               const std::optional<forms::Response>& base = {}) const
    {
        forms::FormReplay replay(form, base);
        for (const auto& change : kept) {
            if (const Done taken = replay.take(*forms::changeFromJson(forms::toJson(change))); !taken)
                qFatal("%s", qPrintable(taken.error().message()));
        }
        return replay;
    }

private:
    QCoro::Task<Done> keep(forms::FormChange change)
    {
        if (waits) {
            m_promise = QPromise<void>();
            m_promise.start();
            const QFuture<void> until = m_promise.future();
            co_await until;
        }
        if (fails)
            co_return failure(ErrorCode::NoSpace, QStringLiteral("The storage is full."));
        kept.push_back(std::move(change));
        co_return Done{};
    }
    QPromise<void> m_promise;
};

struct Filling {
    Journal journal;
    std::unique_ptr<FormController> form;

    // `items` as in forms::test::formOf.
    explicit Filling(const QByteArray& items, const QByteArray& draft = {}) { open(items, draft); }
    explicit Filling(FormOpening opening)
    {
        opening.sink = journal.sink();
        form = std::make_unique<FormController>(std::move(opening));
    }
    void open(const QByteArray& items, const QByteArray& draft = {})
    {
        FormOpening opening{
            .questionnaire = forms::test::readForm(items), .language = QStringLiteral("en"), .sink = journal.sink()};
        if (!draft.isEmpty())
            opening.draft = forms::test::readResponse(draft);
        form = std::make_unique<FormController>(std::move(opening));
    }
    FormItem* item(const char* path) const
    {
        FormItem* found = form->items()->find(QString::fromUtf8(path));
        if (!found)
            qWarning("not on this page: %s; there is: %s", path, qPrintable(paths().join(QStringLiteral(" "))));
        return found;
    }
    QStringList paths() const
    {
        QStringList paths;
        for (const FormItem* each : form->items()->items())
            paths += each->path();
        return paths;
    }
};

} // namespace stipple::app::test
