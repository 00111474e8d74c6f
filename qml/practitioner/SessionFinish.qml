// The end: what is still missing, a session cut short, the next one, and the first day of the aftercare.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var values: Session.values
    readonly property var photos: Session.photos
    readonly property var choices: Session.choices
    readonly property var next: Session.next
    readonly property var care: Session.care
    readonly property var after: part.photos.after || {}
    readonly property bool wide: width > Theme.space.readable && Theme.textScale < 1.5

    objectName: "session.finishPart"
    spacing: Theme.space.l

    Banner {
        objectName: "session.complete"
        Layout.fillWidth: true
        visible: Session.isSealed || Session.lacking.length === 0
        kind: Meaning.Clear
        title: Session.isSealed ? qsTr("The session is finished") : qsTr("Nothing is missing")
        text: Session.isSealed ? Session.standing : qsTr("It can be finished: sealed, signed, and entered in the client's file.")
    }
    Card {
        objectName: "session.lacking"
        Layout.fillWidth: true
        visible: Session.lacking.length > 0
        title: qsTr("Still missing")
        gap: Theme.space.s

        Repeater {
            model: Session.lacking

            PushButton {
                required property var modelData
                required property int index

                objectName: "session.lacks[" + index + "]"
                Layout.fillWidth: true
                large: true
                kind: PushButton.Secondary
                text: modelData.text
                onClicked: Session.step = modelData.step
            }
        }
    }
    Banner {
        objectName: "session.afterMissing"
        Layout.fillWidth: true
        visible: !Session.isSealed && part.after.missing > 0
        kind: Meaning.Caution
        title: qsTr("The photos after the session")
        text: part.after.told || ""
    }
    Card {
        Layout.fillWidth: true
        visible: !Session.isSealed || (part.values.cutShort || "") !== ""
        title: qsTr("Ended before it was done?")
        gap: Theme.space.m

        ChipGroup {
            Layout.fillWidth: true
            enabled: Session.canEdit
            name: "session.cut"
            label: qsTr("Only if it was, because")
            multiple: false
            large: true
            model: part.choices.cutReasons || []
            selected: [part.values.cutShort]
            onToggled: id => Session.choose("cutShort", id)
        }
        LongTextEntry {
            Layout.fillWidth: true
            enabled: Session.canEdit
            name: "session.cutWords"
            label: qsTr("Or in your own words")
            optional: true
            lines: 2
            maximumLength: 2000
            text: part.values.cutShort || ""
            onEdited: text => Session.type("cutShort", text)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: part.next.number !== undefined && (!Session.isSealed || part.next.plan > 0)
        title: qsTr("The next session")
        gap: Theme.space.m

        TextBlock {
            Layout.fillWidth: true
            visible: part.next.isOptional || false
            text: qsTr("More than is usually planned; only where the result asks for it.")
            tone: TextBlock.Secondary
        }
        TextBlock {
            objectName: "session.nextDay"
            Layout.fillWidth: true
            visible: Session.isSealed
            text: part.next.plan === 2 ? qsTr("Booked for %1.").arg(part.next.day) : qsTr("Advised from %1.").arg(part.next.day)
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: !Session.isSealed
            name: "session.plan"
            label: qsTr("As the protocol proposes it")
            multiple: false
            large: true
            model: Session.nextChoices
            selected: [String(part.next.plan)]
            onToggled: id => Session.planNext(String(part.next.plan) === id ? 0 : Number(id))
        }
    }
    Card {
        objectName: "session.care"
        Layout.fillWidth: true
        visible: part.care.title !== undefined
        title: qsTr("Aftercare begins")
        gap: Theme.space.m

        TextBlock {
            Layout.fillWidth: true
            text: part.care.title || ""
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "session.giveCare"
            Layout.fillWidth: true
            visible: Session.isSealed
            large: true
            text: qsTr("Give the aftercare")
            onClicked: {
                ClientsCopy.begin(ClientsCopy.Aftercare, Session.clientId, Session.name);
                pack.open();
            }
        }
        // Placed by hand: two columns of text that wraps would have two layouts wait for each other.
        Item {
            id: lists

            readonly property real half: part.wide ? (width - Theme.space.xl) / 2 : width

            Layout.fillWidth: true
            implicitHeight: part.wide ? Math.max(does.height, donts.height) : does.height + Theme.space.l + donts.height

            CareList {
                id: does

                anchors.left: parent.left
                width: lists.half
                iconName: "check"
                items: part.care.does || []
            }
            CareList {
                id: donts

                anchors.right: parent.right
                y: part.wide ? 0 : does.height + Theme.space.l
                width: lists.half
                iconName: "decline"
                items: part.care.donts || []
            }
        }
    }

    CopyDialog {
        id: pack
    }

    component CareList: Column {
        id: list

        required property string iconName
        required property var items

        visible: items.length > 0
        spacing: Theme.space.s

        Repeater {
            model: list.items

            Item {
                id: item

                required property string modelData

                width: list.width
                implicitHeight: words.height

                Icon {
                    anchors.left: parent.left
                    anchors.top: parent.top
                    anchors.topMargin: Theme.space.xs
                    name: list.iconName
                    size: Theme.space.iconSmall
                    color: Theme.color.inkSecondary
                }
                TextBlock {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.space.xl
                    text: item.modelData
                }
            }
        }
    }
}
