// A walk through every screen, without anybody at the controls: the commands of tour.json, one after another, each
// picture saved into a folder. For machines that have no display, and for whoever wants to see what it looks like.
#pragma once

#include "demo/driver.h"

#include <QJsonArray>

namespace stipple::demo
{

class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Driver& driver, QString folder, QObject* parent = nullptr);
    // Ends the application afterwards: status 0, or 1 where a step failed.
    void start();

private:
    void next();

    Driver& m_driver;
    QString m_folder;
    QJsonArray m_steps;
    qsizetype m_done = 0;
};

} // namespace stipple::demo
