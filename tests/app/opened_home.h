// A client's app without a window: its controllers on a vault in a temporary folder, with a clock that can be set, and
// a clinic whose packs it opens.
#pragma once

#include "app/home_check_in.h"
#include "app/home_days.h"
#include "app/home_door.h"
#include "app/home_pack.h"
#include "demo/folder_keystore.h"
#include "documents/vouched_tablet.h"
#include "vault/quick_place.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QCoro/QCoroTask>

namespace stipple::app::test
{

struct HomeParts {
    Preferences preferences;
    Languages languages{preferences};
    VaultService vault;
    HomeService home{vault, languages};
    HomeDoor door;
    HomeDays days{home, languages};
    HomePack pack;
    HomeCheckIn checkIn;

    HomeParts(const QString& folder, const Clock& clock, vault::DeviceKeystore* keystore, bool asks,
              const Viewfinder::Find& find = {})
        : preferences(folder + QStringLiteral("/screen.ini"))
        , vault(folder + QStringLiteral("/home"), clock, vault::KdfCost{})
        , door(home, languages, keystore, asks)
        , pack(home, languages, preferences, find)
        , checkIn(home, languages, preferences, find)
    {
        languages.setCurrent(QStringLiteral("en"));
        door.look();
    }
};

struct OpenedHome {
    QTemporaryDir folder{vault::quickPlace()};
    // Day 3 after the session of VouchedTablet.
    SettableClock clock{QDateTime({2026, 10, 23}, {7, 0}, Qt::UTC)};
    demo::FolderKeystore keystore{folder.filePath(QStringLiteral("keys"))};
    documents::VouchedTablet clinic;
    Viewfinder::Find find; // the device's camera; none
    std::unique_ptr<HomeParts> app;

    OpenedHome()
    {
        if (!QDir().mkpath(folder.filePath(QStringLiteral("keys"))))
            qFatal("no folder for keys");
    }
    bool start(bool hasKeystore = true, bool asks = false)
    {
        app.reset();
        app = std::make_unique<HomeParts>(folder.path(), clock, hasKeystore ? &keystore : nullptr, asks, find);
        return QTest::qWaitFor([&] { return app->door.state() != HomeDoor::Opening && !app->door.busy(); }, 20'000);
    }
    bool open() { return start() && app->door.state() == HomeDoor::Open; }

    // Of the built-in rules, so that days and questions are those of the app.
    documents::AftercarePack packOf(int session = 3, QDate day = {2026, 10, 20}) const
    {
        documents::AftercarePack pack = clinic.pack();
        pack.session = clinic.id(session);
        pack.care.sessions = {QDateTime(day, {10, 0}, pack.care.zone).toUTC()};
        pack.care.scabsGone.reset();
        pack.care.choices.clear();
        pack.made = QDateTime(day, {12, 0}, Qt::UTC);
        pack.protocol = builtIn()->identity();
        pack.wording = {QStringLiteral("en"), QStringLiteral("en")};
        return pack;
    }
    static std::shared_ptr<const protocol::Protocol> builtIn();
    QString fileWith(const QByteArray& bytes, const QString& name = QStringLiteral("care.stipplecare")) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return file.fileName();
    }
    // Looks at it; whether there is something to take.
    bool look(const QString& path)
    {
        app->pack.openFile(path);
        return QTest::qWaitFor([&] { return !app->pack.busy(); }, 20'000) && app->pack.isSeen();
    }
    bool take()
    {
        QSignalSpy taken(&app->pack, &HomePack::takenIn);
        app->pack.take();
        return QTest::qWaitFor([&] { return !taken.isEmpty() || !app->pack.problem().isEmpty(); }, 20'000) &&
               !taken.isEmpty();
    }
    bool takeIn(const documents::AftercarePack& pack)
    {
        const auto bytes = pack.toBytes(clinic.device);
        return bytes && look(fileWith(*bytes)) && take();
    }

    struct Answers {
        bool scabs = true;
        int pain = 1;
        bool fever = false;
        bool breathing = false;
    };
    bool beginCheckIn()
    {
        app->checkIn.begin();
        return QTest::qWaitFor([&] { return app->checkIn.form() != nullptr; }, 20'000);
    }
    // Answers what stands on this page.
    void answerPage(const Answers& answers)
    {
        for (FormItem* item : app->checkIn.form()->items()->items()) {
            const QString question = item->path();
            if (question == u"pain")
                item->setNumber(answers.pain);
            else if (question == u"redness" || question == u"swelling")
                item->choose(0, true);
            else if (question == u"scabs")
                item->setYes(answers.scabs);
            else if (question == u"fever")
                item->setYes(answers.fever);
            else if (question == u"breathing")
                item->setYes(answers.breathing);
            else if (question != u"note" && question != u"temperature" && question != u"photo")
                item->setYes(false);
        }
    }
    bool fillIn(const Answers& answers)
    {
        for (int page = 0; page < 40 && app->checkIn.stage() == HomeCheckIn::Questions; ++page) {
            FormController* form = app->checkIn.form();
            if (form->stage() == FormController::Questions)
                answerPage(answers);
            form->next();
            if (!QTest::qWaitFor([&] { return app->checkIn.form() != form || !form->finishing(); }, 20'000))
                return false;
        }
        return app->checkIn.stage() == HomeCheckIn::Photo;
    }
    bool finish()
    {
        app->checkIn.finish();
        return QTest::qWaitFor(
                   [&] { return app->checkIn.stage() == HomeCheckIn::Told || !app->checkIn.problem().isEmpty(); },
                   20'000) &&
               app->checkIn.stage() == HomeCheckIn::Told &&
               QTest::qWaitFor([&] { return app->checkIn.doneToday(); }, 20'000);
    }
};

} // namespace stipple::app::test
