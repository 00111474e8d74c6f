// What can be expected, with its sources; how many sessions, how far apart; and on which days, and why not sooner.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var values: Consultation.values
    readonly property var choices: Consultation.choices
    readonly property bool wide: width > Theme.space.readable && Theme.textScale < 1.5

    function numberOf(value: var, usual: var): string {
        return value === undefined ? String(usual === undefined ? "" : usual) : String(value);
    }

    objectName: "consultation.plan"
    spacing: Theme.space.l

    GridLayout {
        Layout.fillWidth: true
        columns: part.wide ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            title: qsTr("Sessions")
            gap: Theme.space.xl

            NumberEntry {
                Layout.fillWidth: true
                enabled: !Consultation.isSealed
                name: "consultation.sessions"
                label: qsTr("How many sessions")
                from: 1
                to: 20
                value: part.numberOf(part.values.sessions, part.choices.sessions)
                onEdited: value => Consultation.set("sessions", value)
            }
            NumberEntry {
                Layout.fillWidth: true
                enabled: !Consultation.isSealed
                name: "consultation.spacing"
                label: qsTr("Days between them")
                from: 7
                to: 365
                value: part.numberOf(part.values.spacing, part.choices.spacing)
                onEdited: value => Consultation.set("spacing", value)
            }
            Banner {
                objectName: "consultation.warning"
                Layout.fillWidth: true
                visible: Consultation.warning !== ""
                kind: Meaning.Caution
                text: Consultation.warning
            }
            DayPicker {
                Layout.fillWidth: true
                enabled: !Consultation.isSealed
                name: "consultation.patchTest"
                label: qsTr("Patch test on")
                optional: true
                today: Consultation.today
                value: part.values.patchTest
                onChosen: iso => Consultation.set("patchTest", iso)
            }
            LongTextEntry {
                Layout.fillWidth: true
                visible: part.values.patchTest !== "" || part.values.patchTestResult !== ""
                enabled: !Consultation.isSealed
                name: "consultation.patchTestResult"
                label: qsTr("What the patch test showed")
                optional: true
                lines: 2
                maximumLength: 2000
                text: part.values.patchTestResult
                onEdited: text => Consultation.type("patchTestResult", text)
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            title: qsTr("When")
            gap: Theme.space.s

            Timeline {
                objectName: "consultation.visits"
                Layout.fillWidth: true
                name: "consultation.visit"
                label: qsTr("When the sessions would be")
                model: Consultation.visits
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("What can be expected")
        gap: Theme.space.s

        Repeater {
            model: Consultation.expectations

            ColumnLayout {
                id: told

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: 0

                Hairline {
                    Layout.fillWidth: true
                    visible: told.index > 0
                }
                Disclosure {
                    Layout.fillWidth: true
                    name: "consultation.expect[" + told.modelData.id + "]"
                    title: told.modelData.text
                    summary: told.modelData.detail

                    Repeater {
                        model: told.modelData.differences

                        FactRow {
                            required property var modelData

                            Layout.fillWidth: true
                            label: modelData.text
                            value: modelData.detail
                        }
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        visible: told.modelData.differences.length === 0
                        text: told.modelData.detail
                        tone: TextBlock.Secondary
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        visible: told.modelData.note !== ""
                        text: told.modelData.note
                        tone: TextBlock.Secondary
                    }
                }
            }
        }
        LongTextEntry {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            enabled: !Consultation.isSealed
            name: "consultation.explained"
            label: qsTr("What you explained")
            hint: qsTr("How long it lasts, what it cannot do, what may go wrong.")
            text: part.values.explained
            onEdited: text => Consultation.type("explained", text)
        }
    }
}
