pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: sheet

    readonly property var phases: [
        {
            from: 0,
            to: 4,
            text: "Wounds close: keep it dry, do not touch",
            careful: true
        },
        {
            from: 5,
            to: 7,
            text: "Gentle washing; the skin is healed on day 7",
            careful: false
        },
        {
            from: 8,
            to: 14,
            text: "No sauna, no hot showers",
            careful: false
        },
        {
            from: 15,
            to: 30,
            text: "No creams, no sun on it",
            careful: false
        }
    ]

    function steps(done: int): var {
        const names = ["Findings", "Cause", "Hairline", "Plan", "Quote"];
        const model = [];
        for (let i = 0; i < names.length; ++i)
            model.push({
                text: names[i],
                done: i < done
            });
        return model;
    }
    function lots(list: var): var {
        return list.map(lot => ({
                    id: lot[0],
                    cells: {
                        shade: lot[1],
                        lot: lot[0],
                        expiry: lot[2],
                        left: String(lot[4])
                    },
                    sorts: {
                        expiry: lot[3],
                        left: lot[4]
                    }
                }));
    }

    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: "Healing"
        gap: Theme.space.xl

        Repeater {
            model: [3, 11, 31]

            HealingTimeline {
                required property int modelData

                Layout.fillWidth: true
                day: modelData
                total: 30
                phases: sheet.phases
            }
        }
        HealingTimeline {
            Layout.maximumWidth: Theme.space.narrow * 0.75
            day: 3
            total: 30
            phases: sheet.phases
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Timeline"

        Timeline {
            Layout.fillWidth: true
            name: "sheet.timeline"
            label: "What was and will be"
            opens: true
            model: [
                {
                    id: "consultation",
                    day: "3 November",
                    title: "Consultation",
                    detail: "Norwood IV, front hairline and crown",
                    when: Timeline.Past
                },
                {
                    id: "one",
                    day: "24 November",
                    title: "Session 1 of 3: foundation",
                    detail: "Still scabs on day 3",
                    when: Timeline.Past,
                    kind: Meaning.Caution
                },
                {
                    id: "now",
                    day: "Today",
                    title: "Day 3 of 30",
                    detail: "Keep it dry",
                    when: Timeline.Now
                },
                {
                    id: "two",
                    day: "15 December",
                    title: "Session 2 of 3: shading",
                    detail: "Not before 1 December",
                    when: Timeline.Future,
                    kind: Meaning.Defer
                },
                {
                    id: "review",
                    day: "January 2029",
                    title: "Review of the result",
                    when: Timeline.Future
                }
            ]
        }
    }
    Card {
        Layout.fillWidth: true
        title: "How far"
        gap: Theme.space.xl

        ProgressRow {
            Layout.fillWidth: true
            label: "Backing up photos"
            value: 0.4
            valueText: "86 of 214"
            note: "You can go on working."
        }
        ProgressRow {
            Layout.fillWidth: true
            label: "Looking for the tablet"
            value: -1
        }
        ProgressRow {
            Layout.fillWidth: true
            label: "Marco Bianchi"
            value: 0.1
            valueText: "Day 3 of 30"
            note: "No check-in since Tuesday"
            noteKind: Meaning.Caution
        }
        BarSteps {
            Layout.fillWidth: true
            name: "sheet.steps"
            label: "Consultation"
            current: 2
            model: sheet.steps(2)
            onChosen: index => current = index
        }
        BarSteps {
            Layout.maximumWidth: Theme.space.narrow / 2
            label: "Narrow"
            current: 1
            model: sheet.steps(1)
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Table"

        DataTable {
            Layout.fillWidth: true
            name: "sheet.table"
            label: "Pigment lots"
            sortedBy: "expiry"
            columns: [
                {
                    id: "shade",
                    title: "Shade",
                    share: 2
                },
                {
                    id: "lot",
                    title: "Lot"
                },
                {
                    id: "expiry",
                    title: "Expires"
                },
                {
                    id: "left",
                    title: "Left, ml",
                    number: true
                }
            ]
            rows: sheet.lots([["K-118", "Graphite 2", "4 December 2026", 20261204, 12], ["K-094", "Ash brown", "31 March 2027", 20270331, 30], ["M-007", "Warm black", "1 December 2026", 20261201, 4.5]])
        }
        DataTable {
            Layout.fillWidth: true
            label: "Empty"
            columns: [
                {
                    id: "lot",
                    title: "Lot"
                }
            ]
            emptyText: "No lot has been received yet."
        }
    }
}
