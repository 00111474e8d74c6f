// For an inspector: all signed consents, and the lots that were used. Only to be looked at.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SettingsSectionPage {
    id: page

    property bool showsLots: false

    title: qsTr("Inspection")
    lead: qsTr("All signed texts and all lots that were used, to be shown and not to be changed. That you looked stands in the audit.")
    Component.onCompleted: Inspection.load()

    SegmentedChoice {
        Layout.fillWidth: true
        name: "settings.inspection.what"
        label: qsTr("Shown")
        options: [qsTr("Signed texts"), qsTr("Lots used")]
        current: page.showsLots ? 1 : 0
        onChosen: index => page.showsLots = index === 1
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.l

        TextEntry {
            Layout.fillWidth: true
            name: "settings.inspection.query"
            label: page.showsLots ? qsTr("Lot or product") : qsTr("Client")
            hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            text: Inspection.query
            onEdited: text => Inspection.query = text
        }
        GridLayout {
            Layout.fillWidth: true
            visible: !page.showsLots
            columns: page.width > Theme.space.narrow && Theme.textScale < 1.5 ? 3 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l

            SelectBox {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "settings.inspection.kind"
                label: qsTr("Text")
                model: Inspection.kinds
                currentIndex: Inspection.kind
                onChosen: index => Inspection.kind = index
            }
            DayPicker {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "settings.inspection.from"
                label: qsTr("From")
                placeholder: qsTr("Any day")
                value: Inspection.from
                to: Inspection.today
                today: Inspection.today
                onChosen: iso => Inspection.from = iso
            }
            DayPicker {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "settings.inspection.to"
                label: qsTr("Until")
                placeholder: qsTr("Any day")
                value: Inspection.to
                to: Inspection.today
                today: Inspection.today
                onChosen: iso => Inspection.to = iso
            }
        }
    }
    Banner {
        objectName: "settings.inspection.problem"
        Layout.fillWidth: true
        visible: Inspection.problem !== ""
        kind: Meaning.Decline
        text: Inspection.problem
        action: qsTr("Try again")
        onActed: Inspection.load()
    }
    TextBlock {
        objectName: "settings.inspection.summary"
        Layout.fillWidth: true
        visible: !page.showsLots && !Inspection.busy
        text: Inspection.summary
        tone: TextBlock.Secondary
    }
    Card {
        Layout.fillWidth: true
        visible: !page.showsLots && Inspection.consents.count > 0
        gap: 0

        Repeater {
            model: page.showsLots ? null : Inspection.consents

            ConsentRow {
                required property string record
                required property string client
                required property string detail
                required property string state
                required property bool holds
                required property int index

                objectName: "settings.inspection.consent[" + index + "]"
                Layout.fillWidth: true
                note: detail
                standing: state
                meaning: holds ? Meaning.Clear : Meaning.Neutral
                onClicked: Navigator.open(Navigator.SignedTextPage, client, record)
            }
        }
    }
    PushButton {
        objectName: "settings.inspection.more"
        visible: !page.showsLots && Inspection.more
        kind: PushButton.Secondary
        text: qsTr("Show more")
        onClicked: Inspection.showMore()
    }
    TextBlock {
        objectName: "settings.inspection.noLots"
        Layout.fillWidth: true
        visible: page.showsLots && Inspection.lots.count === 0 && !Inspection.busy
        text: qsTr("No lot of this kind was used in any session.")
        tone: TextBlock.Secondary
    }
    Card {
        Layout.fillWidth: true
        visible: page.showsLots && Inspection.lots.count > 0
        gap: Theme.space.m

        Repeater {
            model: page.showsLots ? Inspection.lots : null

            FactRow {
                required property string title
                required property string detail
                required property int index

                objectName: "settings.inspection.lot[" + index + "]"
                Layout.fillWidth: true
                label: title
                value: detail
            }
        }
    }
}
