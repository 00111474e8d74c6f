// What the clinic decides for this client: whether the scabs are gone, what the protocol leaves to it, the hour of the
// reminders; and how the client got it all.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    readonly property var choices: Care.choices

    objectName: "care.decided"
    title: qsTr("For this client")

    TextBlock {
        objectName: "care.scabs"
        Layout.fillWidth: true
        text: Care.scabs
    }
    PushButton {
        objectName: "care.scabsGone"
        visible: !Care.isOver
        kind: PushButton.Secondary
        enabled: Care.canChange
        text: Care.scabsGone ? qsTr("They are not gone after all") : qsTr("I see that the scabs are gone")
        onClicked: Care.setScabsGone(!Care.scabsGone)
    }
    Hairline {
        Layout.fillWidth: true
    }
    TextBlock {
        objectName: "care.given"
        Layout.fillWidth: true
        text: Care.given
    }
    TimeEntry {
        Layout.fillWidth: true
        visible: !Care.isOver
        enabled: Care.canChange
        name: "care.remindAt"
        label: qsTr("Reminders at")
        hint: qsTr("The hour the client wants. It goes into what is given to them from now on.")
        value: Care.remindAt
        onEdited: value => Care.setRemindAt(value)
    }
    Disclosure {
        Layout.fillWidth: true
        visible: card.choices.length > 0 && !Care.isOver
        name: "care.choices"
        title: qsTr("What the protocol leaves to the clinic")
        summary: qsTr("%1 decided for this client").arg(Number(card.choices.filter(one => one.isOwn).length).toLocaleString(Qt.locale(Languages.current), 'f', 0))

        Repeater {
            model: card.choices

            ColumnLayout {
                id: choice

                required property var modelData

                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                spacing: 0

                TextBlock {
                    Layout.fillWidth: true
                    text: choice.modelData.title
                    strong: true
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space.s

                    TextBlock {
                        objectName: "care.choice[" + choice.modelData.id + "].days"
                        Layout.fillWidth: true
                        text: choice.modelData.days
                        tone: choice.modelData.isOwn ? TextBlock.Accent : TextBlock.Secondary
                    }
                    IconButton {
                        objectName: "care.choice[" + choice.modelData.id + "].less"
                        iconName: "minus"
                        text: qsTr("%1: a day less").arg(choice.modelData.title)
                        enabled: Care.canChange && choice.modelData.value > 0
                        onClicked: Care.choose(choice.modelData.id, choice.modelData.value - 1)
                    }
                    IconButton {
                        objectName: "care.choice[" + choice.modelData.id + "].more"
                        iconName: "plus"
                        text: qsTr("%1: a day more").arg(choice.modelData.title)
                        enabled: Care.canChange
                        onClicked: Care.choose(choice.modelData.id, choice.modelData.value + 1)
                    }
                }
                PushButton {
                    objectName: "care.choice[" + choice.modelData.id + "].undo"
                    visible: choice.modelData.isOwn
                    kind: PushButton.Quiet
                    leftPadding: 0
                    text: qsTr("As the protocol says")
                    enabled: Care.canChange
                    onClicked: Care.choose(choice.modelData.id, -1)
                }
            }
        }
    }
}
