// Who did what, and when: the newest first, a page at a time.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SettingsSectionPage {
    id: page

    title: qsTr("Audit")
    lead: qsTr("Every unlocking, every change and every look at a record is written down here, in a chain: an entry that was changed or removed would show. No names of clients stand in it.")
    Component.onCompleted: Audit.load()

    Card {
        Layout.fillWidth: true
        gap: Theme.space.l

        GridLayout {
            Layout.fillWidth: true
            columns: page.width > Theme.space.narrow && Theme.textScale < 1.5 ? 3 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l

            SelectBox {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "settings.audit.person"
                label: qsTr("Who")
                model: Audit.people
                currentIndex: Audit.person
                onChosen: index => Audit.person = index
            }
            SelectBox {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "settings.audit.kind"
                label: qsTr("What")
                model: Audit.kinds
                currentIndex: Audit.kind
                onChosen: index => Audit.kind = index
            }
            DayPicker {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "settings.audit.day"
                label: qsTr("Day")
                placeholder: qsTr("Any day")
                value: Audit.day
                to: Audit.today
                today: Audit.today
                onChosen: iso => Audit.day = iso
            }
        }
        PushButton {
            objectName: "settings.audit.allDays"
            visible: Audit.day !== ""
            kind: PushButton.Quiet
            text: qsTr("Show all days")
            onClicked: Audit.day = ""
        }
    }
    Banner {
        objectName: "settings.audit.problem"
        Layout.fillWidth: true
        visible: Audit.problem !== ""
        kind: Meaning.Decline
        text: Audit.problem
        action: qsTr("Try again")
        onActed: Audit.load()
    }
    TextBlock {
        objectName: "settings.audit.none"
        Layout.fillWidth: true
        visible: Audit.count === 0 && !Audit.busy && Audit.problem === ""
        text: qsTr("Nothing of this kind was written down.")
        tone: TextBlock.Secondary
    }
    Card {
        Layout.fillWidth: true
        visible: Audit.count > 0
        gap: Theme.space.m

        Repeater {
            model: Audit.entries

            RowLayout {
                id: entry

                required property string what
                required property string who
                required property string when
                required property string drawing
                required property int index

                objectName: "settings.audit.row[" + index + "]"
                Layout.fillWidth: true
                spacing: Theme.space.l
                Accessible.role: Accessible.ListItem
                Accessible.name: what + ", " + who + ", " + when

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: entry.drawing
                    color: entry.drawing === "caution" ? Theme.color.caution : Theme.color.inkSecondary
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    TextBlock {
                        Layout.fillWidth: true
                        text: entry.what
                        Accessible.ignored: true
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: entry.who + " · " + entry.when
                        look: TextBlock.Small
                        tone: TextBlock.Secondary
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    PushButton {
        objectName: "settings.audit.more"
        Layout.alignment: Qt.AlignHCenter
        visible: Audit.more
        kind: PushButton.Secondary
        busy: Audit.busy
        enabled: !Audit.busy
        text: qsTr("Show older entries")
        onClicked: Audit.loadMore()
    }
}
