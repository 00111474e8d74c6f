import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: "Forms above the page"

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.l

            PushButton {
                objectName: "sheet.openDialog"
                kind: PushButton.Secondary
                text: "A form on a card"
                onClicked: dialog.open()
            }
            PushButton {
                objectName: "sheet.openPanel"
                kind: PushButton.Secondary
                text: "A form at the side"
                onClicked: panel.open()
            }
            PushButton {
                objectName: "sheet.openQuestion"
                kind: PushButton.Secondary
                text: "A question"
                onClicked: question.open()
            }
        }
    }

    FormDialog {
        id: dialog

        name: "sheet.dialog"
        title: "A practitioner more"
        acceptText: "Add"
        problem: "Somebody of this name is there already. Nothing was changed."
        onSubmitted: close()

        TextEntry {
            Layout.fillWidth: true
            label: "Name"
            text: "Mara Osei"
        }
        SelectBox {
            Layout.fillWidth: true
            label: "Role"
            model: ["Owner", "Practitioner", "Reception"]
            currentIndex: 1
        }
    }
    SidePanel {
        id: panel

        name: "sheet.panel"
        title: "An appointment"
        onSubmitted: close()

        DayPicker {
            Layout.fillWidth: true
            label: "Day"
            value: "2026-12-04"
        }
        TimeEntry {
            Layout.fillWidth: true
            label: "Time"
            value: "09:30"
        }
        LongTextEntry {
            Layout.fillWidth: true
            label: "Note"
        }
    }
    AskDialog {
        id: question

        name: "sheet.question"
        question: "Leave without saving?"
        text: "What you typed is not saved yet."
        acceptText: "Save"
        destroyText: "Leave without saving"
    }
}
