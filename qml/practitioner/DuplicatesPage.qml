// People who may have been added twice; and two of them side by side, to choose what goes on and put them together.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property bool isLoading: Merging.isLoading

    objectName: "duplicates"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            cap: Theme.space.wide
            margin: page.width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl

            PageHeader {
                Layout.fillWidth: true
                title: Merging.isComparing ? qsTr("Are these one person?") : qsTr("Added twice?")
                hasBack: true
                backName: "duplicates.back"
                onBack: Merging.isComparing ? Merging.leave() : Navigator.back()
            }
            Banner {
                objectName: "duplicates.problem"
                Layout.fillWidth: true
                visible: Merging.problem !== ""
                kind: Meaning.Decline
                text: Merging.problem
            }
            Card {
                Layout.fillWidth: true
                visible: !Merging.isComparing && Merging.pairs.count > 0
                gap: 0

                Repeater {
                    model: Merging.pairs

                    PersonRow {
                        required property int index
                        required property string first
                        required property string second
                        required property string why
                        required detail
                        required initials

                        objectName: "duplicates.pair[" + index + "]"
                        Layout.fillWidth: true
                        firstFact: detail
                        secondFact: why
                        divided: index + 1 < Merging.pairs.count
                        onClicked: Merging.compare(first, second)
                    }
                }
            }
            EmptyState {
                objectName: "duplicates.none"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xxl
                visible: !Merging.isComparing && Merging.pairs.count === 0 && !Merging.isLoading
                iconName: "clients"
                title: qsTr("Nobody looks twice")
                text: qsTr("No two clients share a name, a phone number or an e-mail address.")
            }
            MergeChoices {
                Layout.fillWidth: true
                visible: Merging.isComparing
            }
        }
        ActionBar {
            Layout.fillWidth: true
            visible: Merging.isComparing

            PushButton {
                objectName: "merge.leave"
                kind: PushButton.Secondary
                text: qsTr("Not the same person")
                onClicked: Merging.leave()
            }
            Item {
                Layout.fillWidth: true
            }
            PushButton {
                objectName: "merge.accept"
                text: qsTr("Put together")
                busy: Merging.busy
                enabled: !Merging.busy
                onClicked: Merging.merge()
            }
        }
    }
}
