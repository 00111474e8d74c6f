// One entry of the protocol: what follows from it, where it comes from, where sources differ, and what the clinic
// decided. The owner decides here, with a reason.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SettingsSectionPage {
    id: page

    title: Rules.kind
    backName: "settings.protocol.back"
    toList: false
    onBack: Rules.close()

    TextBlock {
        objectName: "settings.protocol.heading"
        Layout.fillWidth: true
        text: Rules.heading
        look: TextBlock.Title
    }
    Banner {
        objectName: "settings.protocol.done"
        Layout.fillWidth: true
        visible: Rules.done !== ""
        kind: Meaning.Clear
        text: Rules.done
    }
    Banner {
        objectName: "settings.protocol.off"
        Layout.fillWidth: true
        visible: !Rules.isInUse
        kind: Meaning.Caution
        text: qsTr("The clinic does not use this entry.")
    }
    Card {
        Layout.fillWidth: true
        visible: Rules.facts.count > 0
        gap: Theme.space.m

        Repeater {
            model: Rules.facts

            FactRow {
                Layout.fillWidth: true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Rules.sources.length > 0 || Rules.note !== "" || Rules.review !== ""
        title: qsTr("Where it comes from")
        gap: Theme.space.m

        Repeater {
            model: Rules.sources

            TextBlock {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
        TextBlock {
            Layout.fillWidth: true
            visible: Rules.note !== ""
            text: Rules.note
            tone: TextBlock.Secondary
        }
        Banner {
            Layout.fillWidth: true
            visible: Rules.review !== ""
            kind: Meaning.Caution
            text: qsTr("For a clinician to check: %1").arg(Rules.review)
        }
    }
    Repeater {
        model: Rules.differences

        ProtocolDifference {
            required property int index

            Layout.fillWidth: true
            number: index
            canDecide: Rules.canDecide
            onWanted: side => Rules.propose(index, side)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Rules.decisions.count > 0
        title: qsTr("What the clinic decided")
        gap: Theme.space.l

        Repeater {
            model: Rules.decisions

            ColumnLayout {
                id: decision

                required property int index
                required property string said
                required property string why
                required property bool canTakeBack

                Layout.fillWidth: true
                spacing: Theme.space.xs

                TextBlock {
                    objectName: "settings.protocol.decision[" + decision.index + "]"
                    Layout.fillWidth: true
                    text: decision.said
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: decision.why
                    tone: TextBlock.Secondary
                }
                PushButton {
                    objectName: "settings.protocol.takeBack[" + decision.index + "]"
                    visible: decision.canTakeBack && Rules.canDecide
                    kind: PushButton.Quiet
                    leftPadding: 0
                    text: qsTr("As the protocol came")
                    onClicked: Rules.proposeBack(decision.index)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: Rules.canDecide
        title: qsTr("Decide for this clinic")
        gap: Theme.space.l

        NumberEntry {
            id: days

            Layout.fillWidth: true
            visible: Rules.hasWait
            name: "settings.protocol.days"
            label: qsTr("Not sooner than, in days")
            from: 1
            to: 3650
            onEdited: value => days.value = value
            onAccepted: wait.clicked()
        }
        PushButton {
            id: wait

            objectName: "settings.protocol.wait"
            visible: Rules.hasWait
            kind: PushButton.Secondary
            enabled: /^[1-9][0-9]{0,3}$/.test(days.value)
            text: qsTr("Wait that long")
            onClicked: Rules.proposeWait(parseInt(days.value))
        }
        PushButton {
            objectName: "settings.protocol.use"
            kind: PushButton.Secondary
            text: Rules.isInUse ? qsTr("Do not use this entry") : qsTr("Use this entry again")
            onClicked: Rules.proposeUse(!Rules.isInUse)
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: !Rules.canDecide
        text: qsTr("Only the owner decides what the clinic follows.")
        look: TextBlock.Small
        tone: TextBlock.Secondary
    }

    FormDialog {
        id: ask

        name: "settings.protocol.decide"
        title: qsTr("Decide")
        acceptText: qsTr("Decide")
        busy: Rules.busy
        problem: Rules.problem
        unsaved: why.text !== ""
        first: why.box
        visible: Rules.isDeciding
        onSubmitted: Rules.decide(why.text)
        onCancelled: Rules.cancel()
        onClosed: why.box.clear()

        TextBlock {
            objectName: "settings.protocol.proposal"
            Layout.fillWidth: true
            text: Rules.proposal
            look: TextBlock.Lead
            strong: true
        }
        Banner {
            objectName: "settings.protocol.warning"
            Layout.fillWidth: true
            visible: Rules.warning !== ""
            kind: Meaning.Caution
            text: Rules.warning
        }
        LongTextEntry {
            id: why

            Layout.fillWidth: true
            name: "settings.protocol.why"
            label: qsTr("Why")
            hint: qsTr("Your name, the day and this reason stay with the rule.")
            maximumLength: 500
        }
    }
}
